//! Counting open time and working days.

use super::{DAY_SECONDS, DayTable, Opening, SpanRow, TooShort, saturated_i64};
use crate::domain::calendar::LOOK_AHEAD_DAYS;

impl DayTable {
    /// The moment at which this much open time has passed since an opening, with the span it lies
    /// in; one that is reached exactly at a closing is that closing.
    pub fn after_open_time(
        &self,
        start: Opening,
        wanted: i64,
    ) -> Result<Option<(i64, &SpanRow)>, TooShort> {
        let last_day = self.civil_in(start.index, start.at)?.0 + LOOK_AHEAD_DAYS;
        let first = &self.spans[start.span];
        let target = first.open_before + (start.at - first.opens) + wanted;
        if target > self.open_total() {
            return self.nothing_until(last_day);
        }
        let row = self.span_reaching(target, start.span);
        let within = self.epoch_day(row.day) <= last_day;
        Ok(within.then_some((row.opens + target - row.open_before, row)))
    }

    /// The day (index) and the seconds since its midnight at which this much civil time of
    /// working days has passed; a count that ends at midnight ends on the day that is over.
    pub fn after_working_time(
        &self,
        start: Opening,
        wanted: i64,
    ) -> Result<Option<(usize, i64)>, TooShort> {
        let (day, seconds) = self.civil_in(start.index, start.at)?;
        let index = self.index_of(day)?;
        let last_day = day + LOOK_AHEAD_DAYS;
        // At a clock change across midnight the civil day of an opening may be the day before.
        let total = wanted + if self.is_working(index) { seconds } else { 0 };
        let whole_days = usize::try_from((total - 1) / DAY_SECONDS).map_err(|_| TooShort)?;
        let ordinal = self.days[index].working_before as usize + whole_days;
        let Some(reached) = self.working_days.get(ordinal) else {
            return self.nothing_until(last_day);
        };
        let reached = *reached as usize;
        let left = total - saturated_i64(whole_days) * DAY_SECONDS;
        Ok((self.epoch_day(reached) <= last_day).then_some((reached, left)))
    }

    /// The last open span that opens at or before a moment of this day, its two midnights included.
    pub fn latest_span(&self, index: usize, at: i64) -> Result<Option<&SpanRow>, TooShort> {
        let after_next = self.days.get(index + 2).ok_or(TooShort)?;
        let spans = &self.spans[..after_next.first_span as usize];
        Ok(spans.iter().rfind(|span| span.opens <= at))
    }

    /// The day this many working days later, the day itself not counted; at most
    /// [`LOOK_AHEAD_DAYS`] on.
    pub fn working_day_after(&self, index: usize, count: u32) -> Result<Option<usize>, TooShort> {
        let Some(further) = count.checked_sub(1) else {
            return Ok(Some(index));
        };
        let last_day = self.epoch_day(index) + LOOK_AHEAD_DAYS;
        let ordinal = self.days[index + 1].working_before.saturating_add(further) as usize;
        match self.working_days.get(ordinal) {
            Some(day) if self.epoch_day(*day as usize) <= last_day => Ok(Some(*day as usize)),
            Some(_) => Ok(None),
            None => self.nothing_until(last_day),
        }
    }

    /// The span, from one on, in which the sum of open seconds reaches the target.
    ///
    /// Most counts end a few spans on, so the steps start small and double.
    fn span_reaching(&self, target: i64, from: usize) -> &SpanRow {
        let spans = &self.spans[from..];
        let opens_before = |ahead: usize| spans.get(ahead).is_some_and(|s| s.open_before < target);
        let mut ahead = 1;
        while opens_before(ahead) {
            ahead *= 2;
        }
        let (near, far) = (ahead / 2, ahead.min(spans.len()));
        let further = spans[near..far].partition_point(|span| span.open_before < target);
        &spans[near + further.saturating_sub(1)]
    }
}
