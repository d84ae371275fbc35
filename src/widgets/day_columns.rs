//! Where the days of a grid stand, from left to right.

use eframe::egui::Rangef;

/// Columns of unequal weight over a width, their edges on whole points.
#[derive(Clone, PartialEq, Debug)]
pub struct DayColumns {
    /// The left edges, and the right one of the last column.
    edges: Vec<f32>,
}

impl DayColumns {
    /// Columns from `left` over `width` points, as wide in relation to each other as their weights.
    pub fn new(left: f32, width: f32, weights: impl IntoIterator<Item = f32>) -> DayColumns {
        let weights: Vec<f32> = weights.into_iter().collect();
        let sum: f32 = weights.iter().sum();
        let mut edges = Vec::with_capacity(weights.len() + 1);
        let mut before = 0.0;
        edges.push(left);
        for weight in weights {
            before += weight;
            edges.push((left + width * before / sum.max(f32::EPSILON)).round());
        }
        DayColumns { edges }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.edges.len().saturating_sub(1)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// From the left edge of a column to the right one of another; nothing where there is none.
    pub fn range(&self, first: usize, last: usize) -> Option<Rangef> {
        let (left, right) = (self.edges.get(first)?, self.edges.get(last + 1)?);
        Some(Rangef::new(*left, *right))
    }

    /// The column at a place, the nearest one outside.
    pub fn at(&self, x: f32) -> usize {
        let before = self.edges.partition_point(|edge| *edge <= x);
        before.saturating_sub(1).min(self.len().saturating_sub(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_fill_the_width_by_weight_and_are_found_by_place() {
        let columns = DayColumns::new(100.0, 76.0, [22.0, 22.0, 16.0, 16.0]);
        assert_eq!(columns.range(0, 0), Some(Rangef::new(100.0, 122.0)));
        assert_eq!(columns.range(2, 3), Some(Rangef::new(144.0, 176.0)));
        assert_eq!(columns.range(3, 4), None);
        let found = [0.0, 121.9, 122.0, 170.0, 999.0].map(|x| columns.at(x));
        assert_eq!(found, [0, 0, 1, 3, 3]);
    }
}
