//! First names, for greetings.

use super::is_mark;

/// The first name of somebody who writes under a name; none for handles, addresses and companies.
pub fn first_name_of_author(author: &str) -> Option<String> {
    // "Svensson, Birgitta", as address books write it.
    let author = match author.split_once(',') {
        Some((last, first)) if first.chars().any(char::is_alphabetic) => format!("{first} {last}"),
        _ => author.to_owned(),
    };
    if author.contains(['@', '_', '|', '&']) || author.chars().any(char::is_numeric) {
        return None;
    }
    let words: Vec<&str> = author
        .split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_alphabetic() && !is_mark(c)))
        .filter(|word| !word.is_empty())
        .collect();
    if words.iter().any(|word| is_organisation(word)) {
        return None;
    }
    let first = words.into_iter().find(|word| !is_title(word))?;
    if first.contains('.') || first.chars().next().is_some_and(char::is_lowercase) {
        return None;
    }
    let shouted = first.chars().count() > 1 && !first.chars().any(char::is_lowercase);
    Some(if shouted {
        capitalised(first)
    } else {
        first.to_owned()
    })
}

fn is_title(word: &str) -> bool {
    matches!(
        word.to_lowercase().as_str(),
        "dr" | "prof" | "mr" | "mrs" | "ms" | "herr" | "fru"
    )
}

fn is_organisation(word: &str) -> bool {
    if matches!(
        word,
        "AB" | "HB" | "KB" | "IF" | "BK" | "IK" | "Ltd" | "Inc" | "GmbH"
    ) {
        return true;
    }
    let lower = word.to_lowercase();
    [
        "förening",
        "föreningen",
        "kommun",
        "klubben",
        "partiet",
        "byalag",
        "byalaget",
    ]
    .iter()
    .any(|ending| lower.ends_with(ending))
}

/// "ÅSA-MARIE" → "Åsa-Marie".
fn capitalised(word: &str) -> String {
    let mut result = String::with_capacity(word.len());
    let mut starts = true;
    for c in word.chars() {
        if starts {
            result.push(c);
        } else {
            result.extend(c.to_lowercase());
        }
        starts = !c.is_alphabetic();
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_name_has_a_first_name() {
        for (author, first) in [
            ("Birgitta Svensson", "Birgitta"),
            ("Birgitta", "Birgitta"),
            ("Åsa-Marie O'Neil", "Åsa-Marie"),
            ("ÅSA-MARIE ÖST", "Åsa-Marie"),
            ("🌸 Anna Ek 🌸", "Anna"),
            ("Svensson, Birgitta", "Birgitta"),
            ("Dr. Anna Ek", "Anna"),
            ("محمد علي", "محمد"),
            ("D'Angelo Ek", "D'Angelo"),
        ] {
            assert_eq!(
                first_name_of_author(author).as_deref(),
                Some(first),
                "{author}"
            );
        }
    }

    #[test]
    fn a_handle_or_a_company_has_none() {
        for author in [
            "ellen_laser",
            "@birgitta",
            "birgitta.s",
            "birgitta",
            "Bo77",
            "bo@example.org",
            "Bos Bygg AB",
            "Norrby Byaförening",
            "👍",
            "",
            "Bo & Eva Ek",
        ] {
            assert_eq!(first_name_of_author(author), None, "{author}");
        }
    }

    proptest! {
        #[test]
        fn any_author_is_taken(author in "\\PC{0,40}") {
            if let Some(first) = first_name_of_author(&author) {
                prop_assert!(!first.is_empty());
            }
        }
    }
}
