//! Dashed outlines as one mesh, since hundreds of cells may have one.

use eframe::egui::epaint::Vertex;
use eframe::egui::{Color32, Mesh, Pos2, Rect, Vec2, pos2};

const DASH: f32 = 3.0;
const SPACE: f32 = 2.0;
const WIDTH: f32 = 1.5;

/// Many outlines; those of one size are worked out once and moved into place.
#[derive(Default)]
pub struct DashedOutlines {
    mesh: Mesh,
    made: Vec<(Vec2, Mesh)>,
}

impl DashedOutlines {
    /// Adds an outline along the inside of a rounded rectangle.
    pub fn add(&mut self, rect: Rect, radius: f32, color: Color32, feather: f32) {
        let size = rect.size();
        let near = |one: f32, other: f32| (one - other).abs() < 0.01;
        let same = |made: &Vec2| near(made.x, size.x) && near(made.y, size.y);
        let place = self.made.iter().position(|(made, _)| same(made));
        let place = place.unwrap_or_else(|| {
            let mut mesh = Mesh::default();
            let at_origin = Rect::from_min_size(Pos2::ZERO, size);
            add_dashed_outline(&mut mesh, at_origin, radius, Color32::WHITE, feather);
            self.made.push((size, mesh));
            self.made.len() - 1
        });
        let Some((_, outline)) = self.made.get(place) else {
            return;
        };
        let first = u32::try_from(self.mesh.vertices.len()).unwrap_or(0);
        let moved = outline.vertices.iter().map(|vertex| Vertex {
            pos: vertex.pos + rect.min.to_vec2(),
            color: if vertex.color == Color32::TRANSPARENT {
                Color32::TRANSPARENT
            } else {
                color
            },
            ..*vertex
        });
        self.mesh.vertices.extend(moved);
        let indices = outline.indices.iter().map(|index| first + index);
        self.mesh.indices.extend(indices);
    }

    /// All of them, to be painted at once; nothing where there are none.
    pub fn into_mesh(self) -> Option<Mesh> {
        (!self.mesh.is_empty()).then_some(self.mesh)
    }
}

/// Adds a dashed outline along the inside of a rounded rectangle.
fn add_dashed_outline(mesh: &mut Mesh, rect: Rect, radius: f32, color: Color32, feather: f32) {
    let edge = rounded_outline(rect.shrink(WIDTH / 2.0), radius - WIDTH / 2.0, 3);
    let mut drawn = 0.0;
    for pair in edge.windows(2) {
        let (from, to) = (pair[0], pair[1]);
        let length = from.distance(to);
        let mut at = 0.0;
        while at < length {
            let phase = (drawn + at) % (DASH + SPACE);
            if phase < DASH {
                let end = (at + DASH - phase).min(length);
                let point = |along: f32| from.lerp(to, along / length);
                add_line(mesh, point(at), point(end), color, feather);
                at = end.max(at + 0.01);
            } else {
                at += (DASH + SPACE - phase).max(0.01);
            }
        }
        drawn += length;
    }
}

/// A line with soft sides.
fn add_line(mesh: &mut Mesh, from: Pos2, to: Pos2, color: Color32, feather: f32) {
    let across = (to - from).normalized().rot90();
    let (inner, outer) = (
        across * (WIDTH / 2.0 - feather / 2.0).max(0.1),
        across * (WIDTH / 2.0 + feather / 2.0),
    );
    let clear = Color32::TRANSPARENT;
    let first = u32::try_from(mesh.vertices.len()).unwrap_or(0);
    for end in [from, to] {
        mesh.colored_vertex(end - outer, clear);
        mesh.colored_vertex(end - inner, color);
        mesh.colored_vertex(end + inner, color);
        mesh.colored_vertex(end + outer, clear);
    }
    for strip in 0..3 {
        let corner = first + strip;
        mesh.add_triangle(corner, corner + 1, corner + 4);
        mesh.add_triangle(corner + 1, corner + 4, corner + 5);
    }
}

/// A closed line around a rounded rectangle, each corner in this many steps.
pub fn rounded_outline(rect: Rect, radius: f32, steps: u8) -> Vec<Pos2> {
    use std::f32::consts::{FRAC_PI_2, PI};
    let inner = rect.shrink(radius);
    let corners = [
        (inner.right_top(), -FRAC_PI_2),
        (inner.right_bottom(), 0.0),
        (inner.left_bottom(), FRAC_PI_2),
        (inner.left_top(), PI),
    ];
    let mut points: Vec<Pos2> = Vec::with_capacity(4 * usize::from(steps) + 5);
    for (center, from) in corners {
        for step in 0..=steps {
            let angle = from + FRAC_PI_2 * f32::from(step) / f32::from(steps);
            points.push(pos2(
                center.x + radius * angle.cos(),
                center.y + radius * angle.sin(),
            ));
        }
    }
    points.extend(points.first().copied());
    points
}

#[cfg(test)]
mod tests {
    use super::*;
    use eframe::egui::vec2;

    #[test]
    fn the_outline_stays_inside_and_has_gaps() {
        let rect = Rect::from_min_size(pos2(10.0, 10.0), vec2(20.0, 38.0));
        let mut mesh = Mesh::default();
        add_dashed_outline(&mut mesh, rect, 5.0, Color32::BLACK, 1.0);
        assert!(mesh.is_valid());
        let bounds = mesh.calc_bounds();
        assert!(rect.expand(0.6).contains_rect(bounds), "{bounds:?}");
        // About 108 points around, 3 of every 5 drawn.
        let dashes = mesh.vertices.len() / 8;
        assert!((18..=40).contains(&dashes), "{dashes}");
    }

    #[test]
    fn an_outline_of_a_known_size_is_the_same_elsewhere() {
        let size = vec2(20.0, 38.0);
        let second = Rect::from_min_size(pos2(50.0, 90.0), size);
        let mut outlines = DashedOutlines::default();
        outlines.add(
            Rect::from_min_size(pos2(10.0, 10.0), size),
            5.0,
            Color32::RED,
            1.0,
        );
        outlines.add(second, 5.0, Color32::BLACK, 1.0);
        assert_eq!(outlines.made.len(), 1);
        let mesh = outlines.into_mesh().unwrap();
        assert!(mesh.is_valid());
        let half = mesh.vertices.len() / 2;
        let moved = second.min - pos2(10.0, 10.0);
        for (one, other) in mesh.vertices[..half].iter().zip(&mesh.vertices[half..]) {
            assert!((one.pos + moved).distance(other.pos) < 0.001);
        }
        let inked = mesh.vertices[half..].iter();
        assert!(inked.clone().any(|vertex| vertex.color == Color32::BLACK));
        assert!(inked.clone().all(|vertex| vertex.color != Color32::RED));
    }
}
