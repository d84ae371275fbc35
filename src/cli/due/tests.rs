//! `due` from file and input to output.

use super::{DueArgs, run};
use crate::cli::CliError;
use crate::domain::language::Language;
use std::io::Write;

const RULES: &str = r#"{"time_zone":"Europe/Stockholm","clock":"working-days","response_hours":24,
    "opening_hours":{"fri":["08:00-16:30"],"mon":["08:00-16:30"]},
    "closed_days":[],"early_closing":{}}"#;

#[derive(Clone, Copy)]
enum Form {
    Lines,
    Explained,
    Json,
    ExplainedJson,
}

fn answer(rules: &str, form: Form, input: &[u8]) -> Result<String, (CliError, String)> {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(rules.as_bytes()).unwrap();
    let args = DueArgs {
        rules: file.path().to_owned(),
        explain: matches!(form, Form::Explained | Form::ExplainedJson),
        json: matches!(form, Form::Json | Form::ExplainedJson),
    };
    let mut output = Vec::new();
    let result = run(&args, &mut &input[..], &mut output, Language::Sv);
    let output = String::from_utf8(output).unwrap();
    match result {
        Ok(()) => Ok(output),
        Err(error) => Err((error, output)),
    }
}

#[test]
fn each_line_has_an_answer_in_the_zone_of_the_rules_in_order() {
    let input = b"2026-12-18T09:55:00Z\n2026-12-18T18:00:00.9+01:00\n";
    assert_eq!(
        answer(RULES, Form::Json, input).unwrap(),
        concat!(
            r#"{"received":"2026-12-18T10:55:00+01:00","starts":"2026-12-18T10:55:00+01:00","#,
            r#""due":"2026-12-21T10:55:00+01:00"}"#,
            "\n",
            r#"{"received":"2026-12-18T18:00:00+01:00","starts":"2026-12-21T08:00:00+01:00","#,
            r#""due":"2026-12-25T08:00:00+01:00"}"#,
            "\n"
        )
    );
}

#[test]
fn without_json_an_answer_is_a_line_with_tabs_and_an_explanation_is_indented() {
    let input = b"2026-12-18T09:55:00Z";
    let line = "2026-12-18T10:55:00+01:00\t2026-12-18T10:55:00+01:00\t2026-12-21T10:55:00+01:00\n";
    assert_eq!(answer(RULES, Form::Lines, input).unwrap(), line);
    let explained = answer(RULES, Form::Explained, input).unwrap();
    assert!(explained.starts_with(line));
    assert!(explained.contains("\n    13 h 5 min + 10 h 55 min = 24 timmar."));
}

#[test]
fn an_explanation_in_json_is_data_and_text() {
    let line = answer(RULES, Form::ExplainedJson, b"2026-12-18T09:55:00Z\n").unwrap();
    let line: serde_json::Value = serde_json::from_str(&line).unwrap();
    let explanation = &line["explanation"];
    assert_eq!(explanation["outcome"], "as_counted");
    assert_eq!(explanation["days"][0]["counted_seconds"], 47_100);
    assert_eq!(explanation["days"][1]["skipped"], "inga öppettider");
    assert_eq!(explanation["text"][0], "Kom in fre 18 dec 10:55.");
}

#[test]
fn an_unreadable_line_is_named_and_nothing_is_printed() {
    let inputs: [&[u8]; 3] = [
        b"2026-12-18T09:55:00Z\n2026-12-18 yesterday\n",
        b"2026-12-18T09:55:00Z\n\n2026-12-18T09:55:00Z\n",
        b"2026-12-18T09:55:00Z\n\xff\xfe\n",
    ];
    for input in inputs {
        let (error, output) = answer(RULES, Form::Json, input).unwrap_err();
        assert_eq!(error.exit_code, 2);
        assert!(error.message.starts_with("Rad 2 "), "{error}");
        assert_eq!(output, "");
    }
}

#[test]
fn windows_line_ends_and_byte_order_marks_are_understood() {
    let input = b"\xef\xbb\xbf2026-12-18T09:55:00Z\r\n2026-12-18T09:55:00Z\r\n";
    let rules = format!("\u{feff}{RULES}");
    assert_eq!(
        answer(&rules, Form::Json, input).unwrap().lines().count(),
        2
    );
    assert_eq!(answer(RULES, Form::Json, b"").unwrap(), "");
}

#[test]
fn rules_that_are_not_right_name_the_key() {
    let rules = RULES.replace("working-days", "arbetsdagar");
    let (error, _) = answer(&rules, Form::Json, b"").unwrap_err();
    assert_eq!(error.exit_code, 2);
    assert!(error.message.contains("\"clock\""), "{error}");
}
