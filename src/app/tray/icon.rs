//! The program's mark as pixels: the rail's speech bubble on blue, for the tray and the taskbar.

use crate::widgets::tokens::Tokens;
use eframe::egui::Color32;

/// What the mark tells.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::app) enum Mark {
    Plain,
    /// Something is overdue: a red sign with an exclamation mark lies over a corner.
    Overdue,
}

/// The same on every ground.
const BLUE: Color32 = Tokens::LIGHT.accent_fill;
const RED: Color32 = Tokens::LIGHT.danger_fill;
const WHITE: Color32 = Tokens::LIGHT.on_fill;

/// How many times each pixel is looked at across and down, for smooth edges.
const SAMPLES: u32 = 4;

/// Rows of red, green, blue and opacity, `side` pixels wide and high.
pub(in crate::app) fn picture(mark: Mark, side: u32) -> Vec<u8> {
    let pixels = (0..side).flat_map(|row| (0..side).map(move |column| (column, row)));
    pixels
        .flat_map(|(column, row)| pixel(mark, side, column, row))
        .collect()
}

fn pixel(mark: Mark, side: u32, column: u32, row: u32) -> [u8; 4] {
    let at = |pixel: u32, sample: u32| {
        (pixel as f32 + (sample as f32 + 0.5) / SAMPLES as f32) / side as f32
    };
    let mut sum = [0_u32; 3];
    let mut covered = 0;
    for (across, down) in (0..SAMPLES).flat_map(|a| (0..SAMPLES).map(move |d| (a, d))) {
        if let Some(color) = color_at(mark, at(column, across), at(row, down)) {
            covered += 1;
            for (sum, part) in sum.iter_mut().zip(color.to_array()) {
                *sum += u32::from(part);
            }
        }
    }
    let part = |sum: u32| u8::try_from(sum / covered.max(1)).unwrap_or(u8::MAX);
    let opacity = u8::try_from(covered * 255 / (SAMPLES * SAMPLES)).unwrap_or(u8::MAX);
    [part(sum[0]), part(sum[1]), part(sum[2]), opacity]
}

/// The colour at a place in a square of side 1, from the upper left; none outside the mark.
fn color_at(mark: Mark, x: f32, y: f32) -> Option<Color32> {
    if mark == Mark::Overdue {
        let (center, radius) = (0.72, 0.28);
        let distance = (x - center).hypot(y - center);
        if distance < radius {
            let bar = (x - center).abs() < 0.045 && (-0.17..0.05).contains(&(y - center));
            let dot = (x - center).hypot(y - center - 0.13) < 0.052;
            return Some(if bar || dot { WHITE } else { RED });
        }
        if distance < radius + 0.05 {
            return Some(WHITE);
        }
    }
    if !in_rounded(x, y, [0.0, 0.0, 1.0, 1.0], 0.23) {
        return None;
    }
    let dots = [0.34, 0.5, 0.66].iter();
    let in_dot = dots.clone().any(|dot| (x - dot).hypot(y - 0.45) < 0.055);
    let in_tail = (0.66..0.82).contains(&y) && (x - 0.5).abs() < (0.82 - y) * 0.75;
    let in_bubble = in_rounded(x, y, [0.18, 0.22, 0.82, 0.69], 0.09) || in_tail;
    Some(if in_bubble && !in_dot { WHITE } else { BLUE })
}

/// Whether a place lies in a rectangle with rounded corners: left, top, right, bottom.
fn in_rounded(x: f32, y: f32, [left, top, right, bottom]: [f32; 4], radius: f32) -> bool {
    let across = (left + radius - x).max(x - right + radius);
    let down = (top + radius - y).max(y - bottom + radius);
    across.max(down) <= radius && across.max(0.0).hypot(down.max(0.0)) <= radius
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(picture: &[u8], color: Color32) -> usize {
        let pixels = picture.chunks(4);
        pixels.filter(|pixel| *pixel == color.to_array()).count()
    }

    #[test]
    fn something_overdue_changes_the_shape_and_not_only_the_colour() {
        let (plain, overdue) = (picture(Mark::Plain, 32), picture(Mark::Overdue, 32));
        assert_eq!(plain.len(), 32 * 32 * 4);
        assert_eq!(count(&plain, RED), 0);
        assert!(count(&overdue, RED) > 100);
        // Seen without colour: the lower right corner is filled, and white stands in the sign.
        let opaque = |picture: &[u8], x: usize, y: usize| picture[(y * 32 + x) * 4 + 3] == 255;
        assert!(!opaque(&plain, 31, 31) && opaque(&overdue, 27, 27));
        let sign = |picture: &[u8]| picture[(23 * 32 + 23) * 4..][..4].to_vec();
        assert_eq!(sign(&overdue), WHITE.to_array());
        assert_ne!(sign(&plain), WHITE.to_array());
    }
}
