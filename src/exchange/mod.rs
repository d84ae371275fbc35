//! Files and texts in and out.

pub mod sample;
pub mod starter_templates;
pub mod workspace;
