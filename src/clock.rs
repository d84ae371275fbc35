//! The only reader of the time. Everything else gets `now` as an argument.

use chrono::{DateTime, Timelike, Utc};

/// Where the present moment comes from: the computer, or a fixed moment (`--now`, tests).
#[derive(Clone, Debug, Default)]
pub enum Clock {
    /// The computer's clock.
    #[default]
    System,
    /// Always the same moment, until it is moved by hand.
    Fixed(DateTime<Utc>),
    /// A fixed start that runs on at the pace of the computer's clock.
    Shifted {
        /// Seconds added to the computer's clock.
        by_seconds: i64,
    },
}

impl Clock {
    /// The present moment in whole seconds.
    pub fn now(&self) -> DateTime<Utc> {
        match self {
            Clock::System => system_now(),
            Clock::Fixed(moment) => *moment,
            Clock::Shifted { by_seconds } => system_now() + chrono::TimeDelta::seconds(*by_seconds),
        }
    }

    /// A clock that shows this moment now and runs on from there.
    pub fn running_from(moment: DateTime<Utc>) -> Clock {
        Clock::Shifted {
            by_seconds: (moment - system_now()).num_seconds(),
        }
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the one place that reads the clock"
)]
fn system_now() -> DateTime<Utc> {
    let now = Utc::now();
    now.with_nanosecond(0).unwrap_or(now)
}
