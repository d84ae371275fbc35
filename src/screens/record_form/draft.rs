//! A form somebody is in the middle of, and the record it was begun from.

use crate::domain::language::Language;
use crate::screens::desk::Desk;

/// The record that an edit was based on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Basis<D> {
    pub version: i64,
    pub details: D,
}

/// A form for the details of a record.
pub trait DraftedForm: Clone + PartialEq {
    type Details: Clone + PartialEq;
    type Field: RecordField<Self::Details>;

    /// The form filled with what is stored.
    fn of(details: &Self::Details) -> Self;

    /// What the form says, if all of it can be read. `base`: what was stored when it was begun.
    fn details(&self, base: Option<&Self::Details>) -> Option<Self::Details>;
}

/// One field of a record, as two versions of it are compared.
pub trait RecordField<D>: Copy + PartialEq + 'static {
    /// Every field, in the order of the form.
    const ALL: &'static [Self];

    /// The field's name.
    fn label(self, language: Language) -> String;
    /// Whether two versions say the same here.
    fn same(self, one: &D, other: &D) -> bool;
    /// Puts what another version says here into this one.
    fn take(self, from: &D, into: &mut D);
    /// What a version says here.
    fn words(self, details: &D, desk: &Desk) -> String;
}

/// A form with the record it was begun from; a new record has none.
#[derive(Clone, PartialEq, Debug)]
pub struct Draft<F: DraftedForm> {
    pub base: Option<Basis<F::Details>>,
    pub form: F,
    begun: F,
}

impl<F: DraftedForm> Draft<F> {
    /// A form for a new record.
    pub fn new_record(form: F) -> Draft<F> {
        Draft {
            base: None,
            begun: form.clone(),
            form,
        }
    }

    /// A form for a stored record.
    pub fn of_record(version: i64, details: &F::Details) -> Draft<F> {
        let form = F::of(details);
        Draft {
            base: Some(Basis {
                version,
                details: details.clone(),
            }),
            begun: form.clone(),
            form,
        }
    }

    /// What the form says, if all of it can be read.
    pub fn details(&self) -> Option<F::Details> {
        self.form
            .details(self.base.as_ref().map(|base| &base.details))
    }

    /// Whether there is something to save, or to lose.
    pub fn is_changed(&self) -> bool {
        self.form != self.begun
            && self.details().as_ref() != self.base.as_ref().map(|base| &base.details)
    }

    /// Puts back what was there when the form was begun.
    pub fn revert(&mut self) {
        self.form = self.begun.clone();
    }

    /// Follows the stored record: what nobody has touched here is filled anew. Where something is
    /// changed here and there, the fields that differ in both wait for a choice.
    pub fn follow(&mut self, version: i64, stored: &F::Details) {
        let Some(base) = &self.base else { return };
        if base.version == version {
            return;
        }
        if !self.is_changed() {
            *self = Draft::of_record(version, stored);
        } else if base.details == *stored {
            self.base = Some(Basis {
                version,
                details: stored.clone(),
            });
        }
    }

    /// Whether somebody else has changed the record since the form was begun.
    pub fn is_outrun(&self, version: i64) -> bool {
        self.base
            .as_ref()
            .is_some_and(|base| base.version != version)
    }

    /// Goes on from the stored record with the chosen fields of the form in it.
    pub fn rebase(&mut self, version: i64, stored: &F::Details, mine: &[F::Field]) {
        let Some(my_details) = self.details() else {
            return;
        };
        let mut merged = stored.clone();
        for field in mine {
            field.take(&my_details, &mut merged);
        }
        let begun = F::of(stored);
        self.base = Some(Basis {
            version,
            details: stored.clone(),
        });
        self.form = F::of(&merged);
        self.begun = begun;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone, PartialEq, Debug)]
    struct Pair(String, String);

    #[derive(Clone, Copy, PartialEq, Debug)]
    enum Half {
        Left,
        Right,
    }

    impl RecordField<Pair> for Half {
        const ALL: &'static [Half] = &[Half::Left, Half::Right];
        fn label(self, _language: Language) -> String {
            format!("{self:?}")
        }
        fn same(self, one: &Pair, other: &Pair) -> bool {
            match self {
                Half::Left => one.0 == other.0,
                Half::Right => one.1 == other.1,
            }
        }
        fn take(self, from: &Pair, into: &mut Pair) {
            match self {
                Half::Left => into.0.clone_from(&from.0),
                Half::Right => into.1.clone_from(&from.1),
            }
        }
        fn words(self, details: &Pair, _desk: &Desk) -> String {
            format!("{details:?}")
        }
    }

    impl DraftedForm for Pair {
        type Details = Pair;
        type Field = Half;
        fn of(details: &Pair) -> Pair {
            details.clone()
        }
        fn details(&self, _base: Option<&Pair>) -> Option<Pair> {
            (!self.0.is_empty()).then(|| self.clone())
        }
    }

    fn pair(left: &str, right: &str) -> Pair {
        Pair(left.to_owned(), right.to_owned())
    }

    #[test]
    fn an_untouched_form_follows_the_record() {
        let mut draft: Draft<Pair> = Draft::of_record(1, &pair("a", "b"));
        draft.follow(2, &pair("c", "b"));
        assert_eq!(draft.form, pair("c", "b"));
        assert!(!draft.is_changed() && !draft.is_outrun(2));
    }

    #[test]
    fn a_touched_form_is_never_written_over() {
        let mut draft: Draft<Pair> = Draft::of_record(1, &pair("a", "b"));
        draft.form.0 = "mine".to_owned();
        draft.follow(2, &pair("a", "theirs"));
        assert_eq!(draft.form, pair("mine", "b"));
        assert!(draft.is_outrun(2));
        draft.rebase(2, &pair("a", "theirs"), &[Half::Left]);
        assert_eq!(draft.form, pair("mine", "theirs"));
        assert!(draft.is_changed() && !draft.is_outrun(2));
    }

    #[test]
    fn a_new_version_that_says_the_same_changes_nothing() {
        let mut draft: Draft<Pair> = Draft::of_record(1, &pair("a", "b"));
        draft.form.1 = "mine".to_owned();
        draft.follow(7, &pair("a", "b"));
        assert!(!draft.is_outrun(7) && draft.is_changed());
    }

    #[test]
    fn what_cannot_be_read_is_kept_and_counts_as_changed() {
        let mut draft: Draft<Pair> = Draft::of_record(1, &pair("a", "b"));
        draft.form.0.clear();
        assert!(draft.is_changed());
        draft.revert();
        assert!(!draft.is_changed());
    }
}
