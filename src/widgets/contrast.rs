//! Every pair of colours that the window draws, measured as WCAG 2.2 says.

use eframe::egui::Color32;

use super::tokens::Tokens;

/// Relative luminance as WCAG 2.2 defines it.
fn luminance(color: Color32) -> f64 {
    let channel = |value: u8| {
        let share = f64::from(value) / 255.0;
        if share <= 0.040_45 {
            share / 12.92
        } else {
            ((share + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * channel(color.r()) + 0.7152 * channel(color.g()) + 0.0722 * channel(color.b())
}

fn contrast(one: Color32, other: Color32) -> f64 {
    let (a, b) = (luminance(one), luminance(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// Every pair that the window draws, with the contrast it needs.
fn pairs(t: &Tokens) -> Vec<(String, Color32, Color32, f64)> {
    let grounds = [
        ("bg", t.bg),
        ("rail", t.rail),
        ("surface", t.surface),
        ("sunken", t.sunken),
        ("selected", t.selected),
    ];
    let mut pairs = Vec::new();
    for (ground, fill) in grounds {
        for (name, ink, need) in [
            ("text", t.text, 4.5),
            ("muted", t.muted, 4.5),
            ("accent", t.accent, 4.5),
            ("focus", t.focus, 3.0),
            ("border-strong", t.border_strong, 3.0),
        ] {
            pairs.push((format!("{name} on {ground}"), ink, fill, need));
        }
    }
    for (ground, fill) in [("bg", t.bg), ("surface", t.surface)] {
        for (name, ink) in [
            ("danger-fill", t.danger_fill),
            ("warning-line", t.warning_line),
            ("accent-fill", t.accent_fill),
        ] {
            pairs.push((format!("{name} on {ground}"), ink, fill, 3.0));
        }
    }
    for (name, ink, tint) in [
        ("danger", t.danger, t.danger_tint),
        ("warning", t.warning, t.warning_tint),
        ("success", t.success, t.success_tint),
    ] {
        for (ground, fill) in [
            ("bg", t.bg),
            ("surface", t.surface),
            ("sunken", t.sunken),
            ("selected", t.selected),
            ("its tint", tint),
        ] {
            pairs.push((format!("{name} on {ground}"), ink, fill, 4.5));
        }
    }
    pairs.push(("accent-fill on rail".into(), t.accent_fill, t.rail, 3.0));
    pairs.push(("white on accent-fill".into(), t.on_fill, t.accent_fill, 4.5));
    pairs.push(("white on danger-fill".into(), t.on_fill, t.danger_fill, 4.5));
    pairs.push(("chart on surface".into(), t.chart, t.surface, 3.0));
    pairs.push(("heat on surface".into(), t.heat, t.surface, 3.0));
    for index in 0..t.persons.len() {
        let (fill, ink) = t.person(index);
        pairs.push((format!("ink on person {index}"), ink, fill, 4.5));
        let (fill, ink) = t.past_person(index);
        pairs.push((format!("ink on past person {index}"), ink, fill, 4.5));
    }
    pairs
}

#[test]
fn every_pair_of_colours_can_be_told_apart_in_both_themes() {
    for (theme, tokens) in [("light", Tokens::LIGHT), ("dark", Tokens::DARK)] {
        let failing: Vec<String> = pairs(&tokens)
            .into_iter()
            .map(|(name, ink, fill, need)| (name, contrast(ink, fill), need))
            .filter(|(_, ratio, need)| ratio < need)
            .map(|(name, ratio, need)| format!("{name}: {ratio:.2} of {need}"))
            .collect();
        assert!(failing.is_empty(), "{theme}: {failing:#?}");
    }
}

#[test]
fn the_palette_of_persons_starts_over_after_ten() {
    assert_eq!(Tokens::LIGHT.person(3), Tokens::LIGHT.person(13));
}
