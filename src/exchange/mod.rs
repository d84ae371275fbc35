//! Files and texts in and out.

mod error;
pub mod questions_csv;
pub mod sample;
pub mod starter_templates;
mod whole_file;
pub mod workspace;

pub use error::ExchangeError;
