//! A ready mail as a `mailto:` link (RFC 6068), for the mail program on the computer.

/// The longest text that goes into the link itself, in characters.
pub const LONGEST_TEXT: usize = 1_500;

/// The longest link that Windows hands over whole to a mail program, in bytes.
const LONGEST_LINK: usize = 2_000;

/// A mail to be opened: the link, and the text where it is too long for a link.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MailLink {
    pub link: String,
    /// The text to put on the clipboard; the mail then says where to paste it.
    pub clipboard: Option<String>,
}

/// Makes the link. `paste_here` stands in the mail where the text is too long for it.
pub fn mail_link(to: &str, subject: &str, text: &str, paste_here: &str) -> MailLink {
    let link = link_of(to, subject, text);
    if text.chars().count() <= LONGEST_TEXT && link.len() <= LONGEST_LINK {
        return MailLink {
            link,
            clipboard: None,
        };
    }
    MailLink {
        link: link_of(to, subject, paste_here),
        clipboard: Some(text.to_owned()),
    }
}

/// Whether a text can be the address of one recipient.
pub fn is_address(text: &str) -> bool {
    let Some((name, host)) = text.rsplit_once('@') else {
        return false;
    };
    let plain = |c: char| {
        !c.is_whitespace() && !c.is_control() && !matches!(c, ',' | ';' | '<' | '>' | '"' | '@')
    };
    !name.is_empty()
        && name.chars().all(plain)
        && host.split('.').count() >= 2
        && host.split('.').all(|label| {
            !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-')
        })
}

fn link_of(to: &str, subject: &str, text: &str) -> String {
    let mut link = String::from("mailto:");
    encode(to, Keeping::Address, &mut link);
    link.push_str("?subject=");
    // A line break in a subject would begin a header of its own.
    let subject: Vec<&str> = subject.split_whitespace().collect();
    encode(&subject.join(" "), Keeping::Nothing, &mut link);
    link.push_str("&body=");
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    encode(&lines.replace('\n', "\r\n"), Keeping::Nothing, &mut link);
    link
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Keeping {
    /// The `@` of an address stays as it is.
    Address,
    Nothing,
}

fn encode(text: &str, keeping: Keeping, into: &mut String) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for byte in text.bytes() {
        let kept = byte.is_ascii_alphanumeric()
            || matches!(byte, b'-' | b'.' | b'_' | b'~')
            || (byte == b'@' && keeping == Keeping::Address);
        if kept {
            into.push(char::from(byte));
        } else {
            into.push('%');
            into.push(char::from(HEX[usize::from(byte >> 4)]));
            into.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_breaks_and_swedish_letters_are_percent_encoded() {
        let mail = mail_link(
            "gata@exempelby.se",
            "Fråga & svar?",
            "Hej!\nEn rad\r\ntill + 100 %",
            "",
        );
        assert_eq!(
            mail.link,
            "mailto:gata@exempelby.se?subject=Fr%C3%A5ga%20%26%20svar%3F\
             &body=Hej%21%0D%0AEn%20rad%0D%0Atill%20%2B%20100%20%25"
        );
        assert_eq!(mail.clipboard, None);
    }

    #[test]
    fn a_text_over_1500_characters_goes_to_the_clipboard() {
        let text = "a".repeat(1_501);
        let mail = mail_link("gata@exempelby.se", "Fråga", &text, "Klistra in här");
        assert!(
            mail.link.ends_with("&body=Klistra%20in%20h%C3%A4r"),
            "{}",
            mail.link
        );
        assert_eq!(mail.clipboard, Some(text));
        assert_eq!(
            mail_link("gata@exempelby.se", "Fråga", &"a".repeat(1_500), "").clipboard,
            None
        );
    }

    #[test]
    fn a_link_that_grows_too_long_goes_to_the_clipboard_as_well() {
        let emoji = "🎄".repeat(400);
        assert_eq!(
            mail_link("gata@exempelby.se", "Fråga", &emoji, "").clipboard,
            Some(emoji)
        );
    }

    #[test]
    fn nobody_slips_a_header_or_a_recipient_into_the_mail() {
        let mail = mail_link(
            "gata@x.se?bcc=ond@y.se",
            "Rad\r\nBcc: ond@y.se",
            "&cc=ond@y.se",
            "",
        );
        assert_eq!(
            mail.link,
            "mailto:gata@x.se%3Fbcc%3Dond@y.se?subject=Rad%20Bcc%3A%20ond%40y.se&body=%26cc%3Dond%40y.se"
        );
        assert!(!mail.link.chars().any(char::is_control));
    }

    #[test]
    fn an_address_has_a_name_and_a_host() {
        for address in ["gata@exempelby.se", "åsa.öst@öst.example.org", "a+b@c.se"] {
            assert!(is_address(address), "{address}");
        }
        for other in [
            "Gatuenheten",
            "a@b",
            "@x.se",
            "a b@x.se",
            "a@x.se, b@x.se",
            "a@x..se",
            "a@@x.se",
            "",
        ] {
            assert!(!is_address(other), "{other}");
        }
    }
}
