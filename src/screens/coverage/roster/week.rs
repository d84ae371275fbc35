//! The week as it stands in the form: who watches on which weekday, in odd and in even weeks.

use crate::domain::ids::PersonId;
use crate::domain::roster::{RosterCell, WeekParity};
use crate::text::hours::WEEK;
use chrono::Weekday;

/// Whether odd and even weeks are told apart.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) enum Weeks {
    #[default]
    Together,
    Apart,
}

/// The week.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct WeekPlan {
    pub weeks: Weeks,
    /// By weekday from Monday; together, both say the same.
    odd: [Option<PersonId>; 7],
    even: [Option<PersonId>; 7],
}

impl WeekPlan {
    /// The week that these cells describe.
    pub fn of(cells: &[RosterCell]) -> WeekPlan {
        let mut plan = WeekPlan::default();
        for cell in cells {
            let place = place_of(cell.weekday);
            if cell.weeks != WeekParity::Even {
                plan.odd[place] = Some(cell.person);
            }
            if cell.weeks != WeekParity::Odd {
                plan.even[place] = Some(cell.person);
            }
        }
        if plan.odd != plan.even {
            plan.weeks = Weeks::Apart;
        }
        plan
    }

    /// The cells that are saved; a weekday that is the same in all weeks is one.
    pub fn cells(&self) -> Vec<RosterCell> {
        let mut cells = Vec::new();
        for weekday in WEEK {
            let cell = |weeks, person| RosterCell {
                weekday,
                weeks,
                person,
            };
            let (odd, even) = (
                self.person(weekday, WeekParity::Odd),
                self.person(weekday, WeekParity::Even),
            );
            if odd == even {
                cells.extend(odd.map(|person| cell(WeekParity::All, person)));
            } else {
                cells.extend(odd.map(|person| cell(WeekParity::Odd, person)));
                cells.extend(even.map(|person| cell(WeekParity::Even, person)));
            }
        }
        cells
    }

    /// Who watches on a weekday; of all weeks, who does in the odd ones.
    pub fn person(&self, weekday: Weekday, weeks: WeekParity) -> Option<PersonId> {
        match weeks {
            WeekParity::Even => self.even[place_of(weekday)],
            WeekParity::All | WeekParity::Odd => self.odd[place_of(weekday)],
        }
    }

    /// Puts somebody, or nobody, on a weekday.
    pub fn set(&mut self, weekday: Weekday, weeks: WeekParity, person: Option<PersonId>) {
        if weeks != WeekParity::Even {
            self.odd[place_of(weekday)] = person;
        }
        if weeks != WeekParity::Odd {
            self.even[place_of(weekday)] = person;
        }
    }

    /// Puts the same person on these weekdays.
    pub fn fill(&mut self, weekdays: &[Weekday], weeks: WeekParity, person: Option<PersonId>) {
        for weekday in weekdays {
            self.set(*weekday, weeks, person);
        }
    }

    /// Tells odd and even weeks apart, or lets the odd ones hold for all.
    pub fn set_weeks(&mut self, weeks: Weeks) {
        self.weeks = weeks;
        if weeks == Weeks::Together {
            self.copy_odd_to_even();
        }
    }

    /// Even weeks become as the odd ones.
    pub fn copy_odd_to_even(&mut self) {
        self.even = self.odd;
    }

    /// The columns of the form.
    pub fn columns(&self) -> &'static [WeekParity] {
        match self.weeks {
            Weeks::Together => &[WeekParity::All],
            Weeks::Apart => &[WeekParity::Odd, WeekParity::Even],
        }
    }
}

fn place_of(weekday: Weekday) -> usize {
    weekday.num_days_from_monday() as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    const KARIN: PersonId = PersonId(1);
    const ANDERS: PersonId = PersonId(2);

    #[test]
    fn a_week_is_read_back_as_it_was_written() {
        let mut plan = WeekPlan::default();
        plan.fill(&WEEK[..5], WeekParity::All, Some(KARIN));
        plan.set_weeks(Weeks::Apart);
        plan.set(Weekday::Tue, WeekParity::Even, Some(ANDERS));
        let cells = plan.cells();
        assert_eq!(cells.len(), 6, "four whole weekdays and a split one");
        assert_eq!(WeekPlan::of(&cells), plan);
    }

    #[test]
    fn weeks_put_together_are_as_the_odd_ones() {
        let mut plan = WeekPlan::default();
        plan.set_weeks(Weeks::Apart);
        plan.set(Weekday::Mon, WeekParity::Odd, Some(KARIN));
        plan.set(Weekday::Mon, WeekParity::Even, Some(ANDERS));
        plan.set_weeks(Weeks::Together);
        let cells = plan.cells();
        assert_eq!((cells.len(), cells[0].person), (1, KARIN));
    }
}
