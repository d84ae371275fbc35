//! What is proposed, in words.

use crate::domain::calendar::names_of;
use crate::domain::closure_proposal::{EarlyOccasion, NameIdea, Occasion, Squeeze};
use crate::domain::language::Language;
use crate::t;

/// "Jul och nyår".
pub fn name(language: Language, idea: &NameIdea) -> String {
    match idea {
        NameIdea::ChristmasAndNewYear => t!(language, "closure-name-christmas-new-year"),
        NameIdea::Christmas => t!(language, "closure-name-christmas"),
        NameIdea::NewYear => t!(language, "closure-name-new-year"),
        NameIdea::Epiphany => t!(language, "closure-name-epiphany"),
        NameIdea::Easter => t!(language, "closure-name-easter"),
        NameIdea::Ascension => t!(language, "closure-name-ascension"),
        NameIdea::Midsummer => t!(language, "closure-name-midsummer"),
        NameIdea::Summer => t!(language, "closure-name-summer"),
        NameIdea::SqueezeDay(_) => t!(language, "closure-name-squeeze"),
        NameIdea::PlanningDay => t!(language, "closure-name-planning"),
        NameIdea::SchoolHoliday => t!(language, "closure-name-school"),
        NameIdea::Closed => t!(language, "closure-name-closed"),
    }
}

/// Why it is proposed: "Klämdag efter Kristi himmelsfärdsdag".
pub fn why(language: Language, occasion: &Occasion) -> String {
    match occasion {
        Occasion::ChristmasAndNewYear => t!(language, "proposal-why-christmas"),
        Occasion::Easter => t!(language, "proposal-why-easter"),
        Occasion::MidsummerWeek => t!(language, "proposal-why-midsummer"),
        Occasion::July => t!(language, "proposal-why-july"),
        Occasion::SqueezeDay(Squeeze::After(holidays)) => t!(
            language,
            "proposal-why-squeeze-after",
            holiday = names_of(holidays, language)
        ),
        Occasion::SqueezeDay(Squeeze::Before(holidays)) => t!(
            language,
            "proposal-why-squeeze-before",
            holiday = names_of(holidays, language)
        ),
    }
}

/// "Skärtorsdagen".
pub fn early_occasion(language: Language, occasion: EarlyOccasion) -> String {
    match occasion {
        EarlyOccasion::EpiphanyEve => t!(language, "early-epiphany"),
        EarlyOccasion::MaundyThursday => t!(language, "early-maundy-thursday"),
        EarlyOccasion::WalpurgisNight => t!(language, "early-walpurgis"),
        EarlyOccasion::AscensionEve => t!(language, "early-ascension"),
        EarlyOccasion::AllSaintsEve => t!(language, "early-all-saints"),
        EarlyOccasion::DayBeforeChristmasEve => t!(language, "early-christmas"),
    }
}
