//! What comes in and goes out as files and pasted text. Reading changes nothing; taking over what
//! was read is a command of its own.

pub mod account_guess;
pub mod link;
pub mod mail;
pub mod pasted;
pub mod progress;
