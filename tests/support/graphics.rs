//! Whether this machine can draw a window for a picture.

use std::pin::pin;
use std::sync::OnceLock;
use std::task::{Context, Poll, Waker};

use eframe::egui_wgpu::{WgpuSetup, WgpuSetupCreateNew};

/// True where pictures can be drawn. Without any graphics adapter a picture test returns at once
/// with a printed reason; where `CI` is set that is a failure instead, or nobody would notice.
///
/// # Panics
/// With `CI` set and no adapter.
#[expect(clippy::print_stderr, reason = "this speaks to whoever runs the tests")]
pub fn adapter_or_skip() -> bool {
    if adapter_is_there() {
        return true;
    }
    let reason = "no graphics adapter: install mesa-vulkan-drivers to draw the pictures";
    assert!(std::env::var_os("CI").is_none(), "{reason}");
    eprintln!("skipped, {reason}");
    false
}

fn adapter_is_there() -> bool {
    static FOUND: OnceLock<bool> = OnceLock::new();
    *FOUND.get_or_init(|| {
        let setup = WgpuSetup::CreateNew(WgpuSetupCreateNew::without_display_handle());
        let instance = wait_for(setup.new_instance());
        !wait_for(instance.enumerate_adapters(eframe::wgpu::Backends::all())).is_empty()
    })
}

/// The graphics library answers in futures that are ready at once on a desktop.
fn wait_for<Answer>(future: impl Future<Output = Answer>) -> Answer {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(answer) = future.as_mut().poll(&mut context) {
            return answer;
        }
        std::thread::yield_now();
    }
}
