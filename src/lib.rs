//! Svarsvakt watches the answers on a Swedish municipality's official social-media accounts.

pub mod cli;
pub mod clock;
pub mod domain;
pub mod exchange;
pub mod preferences;
pub mod text;
