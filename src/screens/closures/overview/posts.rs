//! Posts that are closed and opened again one by one, as they are listed beneath an account.

use super::cell::first_name;
use crate::domain::closing::{ClosingPlan, ClosingPost, PostMark};
use crate::screens::desk::Desk;
use crate::t;
use crate::text::closings;

/// A post of the list.
#[derive(Clone, PartialEq, Debug)]
pub struct PostRow {
    pub post: ClosingPost,
    /// "Sofia idag 08:45", where it is closed.
    pub closed: Option<String>,
    /// The same where it is open again.
    pub reopened: Option<String>,
}

/// The posts of an account's closing, in the order they were put in.
pub fn post_rows(plan: &ClosingPlan, desk: &Desk) -> Vec<PostRow> {
    let rows = plan.posts.iter().map(|post| PostRow {
        closed: post.closed.map(|mark| marked(mark, desk)),
        reopened: post.reopened.map(|mark| marked(mark, desk)),
        post: post.clone(),
    });
    rows.collect()
}

fn marked(mark: PostMark, desk: &Desk) -> String {
    let when = closings::moment(desk.language, desk.civil(mark.at), desk.today());
    match mark.by {
        Some(person) => format!("{} {when}", first_name(person, desk)),
        None => t!(desk.language, "closing-done-when", when = when),
    }
}
