//! Svarsvakt watches the answers on a Swedish municipality's official social-media accounts.

pub mod app;
pub mod cli;
pub mod clock;
pub mod commands;
pub mod domain;
pub mod exchange;
pub mod preferences;
pub mod screens;
pub mod store;
pub mod text;
pub mod widgets;
