//! Svarsvakt watches the answers on a Swedish municipality's official social-media accounts.
//!
//! One crate: this library and a thin binary. Folders are layers, files are nouns of the trade, and
//! dependencies point one way:
//!
//! ```text
//!   domain ◄── store ◄── commands ◄── exchange ◄── screens ◄── app ◄── main
//!      ▲                                  ▲           │         │
//!      ├── text ◄── widgets ◄─────────────┼───────────┘         │
//!      └──────────────────────────────── cli ◄──────────────────┘
//! ```
//!
//! [`domain`] holds the pure rules: calendar, clocks, threads, the queue, who covers which day and
//! who stands in, when comments close, what is due and when it is told. [`store`] speaks SQL and
//! nobody else does. [`commands`] is every change a user can make, carried out in one transaction
//! that the history logs. [`exchange`] reads and writes files. [`text`] has every word the user
//! reads. [`widgets`] are the window's building blocks, [`screens`] its screens, [`app`] the shell
//! that loads views, carries out actions and wakes up. [`cli`] is the command line; both show
//! notifications by [`desktop`]. [`clock`] is the only reader of the time; [`preferences`] are what
//! one user chose on one computer.

pub mod app;
pub mod cli;
pub mod clock;
pub mod commands;
pub mod desktop;
pub mod domain;
pub mod exchange;
pub mod preferences;
pub mod screens;
pub mod store;
pub mod text;
pub mod widgets;
