//! The command line's help in the chosen language.

use crate::domain::language::Language;
use crate::t;
use crate::text::loader;
use clap::Command;

/// The command with every help text in the language: `cli-COMMAND`, `cli-COMMAND-ARGUMENT`.
pub(super) fn in_language(command: Command, language: Language) -> Command {
    let command = translated(command, "svarsvakt", language)
        .subcommand_help_heading(Headings::of(language).commands)
        .override_usage(t!(language, "cli-usage"))
        .version(env!("CARGO_PKG_VERSION"))
        .after_help(t!(language, "cli-after-help"));
    let names: Vec<String> = command
        .get_subcommands()
        .map(|sub| sub.get_name().to_owned())
        .collect();
    names.into_iter().fold(command, |command, name| {
        command.mut_subcommand(&name, |sub| {
            translated(sub.disable_help_flag(true), &name, language)
        })
    })
}

/// Headings must live as long as the program, which texts out of the translations do not.
struct Headings {
    commands: &'static str,
    options: &'static str,
    files: &'static str,
}

impl Headings {
    fn of(language: Language) -> Headings {
        match language {
            Language::Sv => Headings {
                commands: "Kommandon",
                options: "Val",
                files: "Filer",
            },
            Language::En => Headings {
                commands: "Commands",
                options: "Options",
                files: "Files",
            },
        }
    }
}

fn translated(command: Command, name: &str, language: Language) -> Command {
    let text = |key: &str| loader(language).get(key);
    let command = command
        .about(text(&format!("cli-{name}")))
        .long_about(None)
        .help_template(format!(
            "{{about}}\n\n{} {{usage}}\n\n{{all-args}}{{after-help}}\n",
            t!(language, "cli-heading-usage")
        ));
    let ids: Vec<_> = command
        .get_arguments()
        .map(|argument| argument.get_id().clone())
        .collect();
    ids.into_iter().fold(command, |command, id| {
        let key = if id == "json" || id == "force" {
            format!("cli-{id}")
        } else {
            format!("cli-{name}-{id}")
        };
        let headings = Headings::of(language);
        command.mut_arg(id, |argument| {
            let mut argument = argument.help(text(&key)).long_help(None);
            if argument.get_action().takes_values() {
                // The help names them, in the language.
                argument = argument.hide_possible_values(true);
            }
            if argument.is_positional() {
                argument.help_heading(headings.files)
            } else {
                argument.help_heading(headings.options)
            }
        })
    })
}

#[cfg(test)]
mod tests {
    use super::super::arguments::Cli;
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn every_command_and_argument_has_its_help_in_both_languages() {
        for language in Language::ALL {
            let mut command = in_language(Cli::command(), language);
            command.build();
            let with_subcommands = command.get_subcommands().chain(std::iter::once(&command));
            for command in with_subcommands {
                let texts = command
                    .get_arguments()
                    .filter_map(|argument| argument.get_help());
                for text in texts.chain(command.get_about()).map(ToString::to_string) {
                    assert!(
                        !text.contains("No localization"),
                        "{language:?} {}: {text}",
                        command.get_name()
                    );
                }
            }
        }
    }
}
