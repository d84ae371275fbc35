//! The three clocks.

/// How response hours are counted.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClockKind {
    /// The same time of day that many working days on.
    #[default]
    WorkingDays,
    /// Only open time counts.
    OpeningHours,
    /// Plain hours, never stopping.
    Elapsed,
}

/// What holds for questions that arrive outside opening hours, on the `working-days` clock.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OutsideHours {
    /// The hours count from the opening.
    #[default]
    FromNextOpening,
    /// As that, but no later than the last closing of the day on which the clock starts.
    ByNextClosing,
}
