//! Notices changes made by others who have the same file open, and wakes the window.

use crate::store::ChangeWatch;
use eframe::egui::Context;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// How often the file is looked at: another's change shows within two seconds.
const EVERY: Duration = Duration::from_secs(1);

/// A thread that looks at the file; it ends when this is dropped.
pub struct Watch {
    changed: Arc<AtomicBool>,
    stop: Arc<AtomicBool>,
}

impl Watch {
    /// Starts to look; `context` is woken when something changed.
    pub fn start(mut watch: ChangeWatch, context: Context) -> Watch {
        let changed = Arc::new(AtomicBool::new(false));
        let stop = Arc::new(AtomicBool::new(false));
        let (seen, ended) = (Arc::clone(&changed), Arc::clone(&stop));
        let look = move || {
            while !ended.load(Ordering::Relaxed) {
                std::thread::sleep(EVERY);
                match watch.poll() {
                    Ok(true) => {
                        seen.store(true, Ordering::Relaxed);
                        context.request_repaint();
                    }
                    Ok(false) => {}
                    Err(error) => log::warn!("the file could not be looked at: {error}"),
                }
            }
        };
        if let Err(error) = std::thread::Builder::new()
            .name("watch".to_owned())
            .spawn(look)
        {
            log::error!("changes by others will not show by themselves: {error}");
        }
        Watch { changed, stop }
    }

    /// Whether something changed since the last time this was asked.
    pub fn take_changed(&self) -> bool {
        self.changed.swap(false, Ordering::Relaxed)
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
    }
}
