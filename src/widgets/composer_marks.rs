//! What stands out in an answer, as formats for egui's layout.

use std::ops::Range;

use eframe::egui::{
    Context, TextFormat,
    text::{ByteIndex, ByteRange, LayoutJob, LayoutSection},
};

use super::{tokens::tokens, typography::TypeStyle};

/// Parts of a text that look different, as byte ranges.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// Blanks that nobody has filled in yet, in order.
    pub unfilled: Vec<Range<usize>>,
    /// The signature.
    pub signature: Option<Range<usize>>,
}

/// A text with its formats, ready for egui's own cache of laid-out text.
#[derive(Default)]
pub(super) struct Marked {
    pub(super) hash: u64,
    pub(super) job: LayoutJob,
    /// The blanks as ranges of characters.
    pub(super) unfilled: Vec<Range<usize>>,
}

impl Marked {
    pub(super) fn new(ctx: &Context, hash: u64, text: &str, marks: &Marks) -> Self {
        let tokens = tokens(ctx);
        let plain = TypeStyle::Body.format(tokens.text);
        let blank = TypeStyle::Strong.format(tokens.warning);
        let signature = TypeStyle::Body.format(tokens.muted);
        let sound =
            |range: &&Range<usize>| range.start < range.end && text.get((*range).clone()).is_some();
        let mut parts: Vec<(Range<usize>, &TextFormat)> = marks
            .unfilled
            .iter()
            .filter(sound)
            .map(|range| (range.clone(), &blank))
            .collect();
        let signed = marks.signature.iter().find(sound).cloned();
        let ground = |at: usize| match &signed {
            Some(range) if range.contains(&at) => &signature,
            _ => &plain,
        };
        parts.sort_by_key(|(range, _)| range.start);
        let mut job = LayoutJob {
            text: text.to_owned(),
            keep_trailing_whitespace: true,
            ..Default::default()
        };
        let mut cuts: Vec<usize> = signed
            .iter()
            .flat_map(|range| [range.start, range.end])
            .collect();
        cuts.push(text.len());
        let mut at = 0;
        let mut unfilled = Vec::new();
        for (range, format) in parts {
            if range.start < at {
                continue;
            }
            fill_ground(&mut job, at..range.start, &cuts, ground);
            let before = text
                .get(..range.start)
                .map_or(0, |part| part.chars().count());
            let within = text
                .get(range.clone())
                .map_or(0, |part| part.chars().count());
            unfilled.push(before..before + within);
            at = range.end;
            push(&mut job, range, format.clone());
        }
        fill_ground(&mut job, at..text.len(), &cuts, ground);
        if job.sections.is_empty() {
            push(&mut job, 0..0, plain.clone());
        }
        Self {
            hash,
            job,
            unfilled,
        }
    }
}

/// Gives a stretch between blanks its format, cut where the signature begins or ends.
fn fill_ground<'f>(
    job: &mut LayoutJob,
    stretch: Range<usize>,
    cuts: &[usize],
    ground: impl Fn(usize) -> &'f TextFormat,
) {
    let mut from = stretch.start;
    for cut in cuts {
        let to = (*cut).clamp(from, stretch.end);
        if from < to {
            push(job, from..to, ground(from).clone());
            from = to;
        }
    }
    if from < stretch.end {
        push(job, from..stretch.end, ground(from).clone());
    }
}

fn push(job: &mut LayoutJob, range: Range<usize>, format: TextFormat) {
    let byte_range: ByteRange = ByteIndex(range.start)..ByteIndex(range.end);
    job.sections.push(LayoutSection {
        leading_space: 0.0,
        byte_range,
        format,
    });
}

#[cfg(test)]
mod tests {
    use eframe::egui::Color32;

    use super::*;

    fn sections(text: &str, marks: &Marks) -> Vec<(String, Color32)> {
        let ctx = Context::default();
        ctx.set_theme(eframe::egui::Theme::Light);
        let marked = Marked::new(&ctx, 0, text, marks);
        let part = |section: &LayoutSection| {
            let range = section.byte_range.start.0..section.byte_range.end.0;
            (text[range].to_owned(), section.format.color)
        };
        marked.job.sections.iter().map(part).collect()
    }

    #[test]
    fn blanks_and_the_signature_look_different_and_nothing_is_lost() {
        let t = super::super::tokens::Tokens::LIGHT;
        let text = "Öppnar [datum].\nHälsar Karin";
        let from = text.find("Hälsar").unwrap();
        let blank = text.find('[').unwrap()..text.find(']').unwrap() + 1;
        let marks = Marks {
            unfilled: vec![blank],
            signature: Some(from..text.len()),
        };
        let expected = [
            ("Öppnar ", t.text),
            ("[datum]", t.warning),
            (".\n", t.text),
            ("Hälsar Karin", t.muted),
        ];
        let expected = expected.map(|(part, color)| (part.to_owned(), color));
        assert_eq!(sections(text, &marks), expected);
    }

    #[test]
    fn ranges_that_do_not_fit_the_text_are_left_out() {
        let marks = Marks {
            unfilled: vec![1..2, 40..60],
            signature: Some(0..1),
        };
        let whole: String = sections("å!", &marks)
            .into_iter()
            .map(|(part, _)| part)
            .collect();
        assert_eq!(whole, "å!");
    }
}
