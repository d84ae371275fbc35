//! Opens the window: graphics back ends in order, and one sentence when none works.

use super::graphics_loss::GraphicsLoss;
use super::instance::{self, Claim, Instance};
use super::opening::named_file;
use super::outside::RealOutside;
use super::tray::{Mark, picture};
use super::window::Window;
use crate::clock::Clock;
use crate::domain::language::Language;
use crate::preferences::Preferences;
use crate::t;
use eframe::egui_wgpu::{WgpuConfiguration, WgpuSetup, WgpuSetupCreateNew};
use eframe::{egui, wgpu};
use std::path::PathBuf;
use std::sync::Arc;

/// What the command line says about the window.
#[derive(Clone, Debug, Default)]
pub struct WindowOptions {
    /// The file to open instead of the remembered one.
    pub database: Option<PathBuf>,
    pub clock: Clock,
    pub language: Option<Language>,
    /// Open a throw-away database of a made-up municipality.
    pub sample: bool,
    /// Begin out of sight, in the tray.
    pub background: bool,
    /// This user's folder for what belongs to them and not to the file, like the lock that lets a
    /// second start find the first; none: nothing is kept.
    pub own_folder: Option<PathBuf>,
}

/// So often the window begins anew where its graphics go away; after that something else is wrong.
const MOST_LOSSES: u32 = 20;

/// How wide and high the window's icon is, in pixels.
const ICON_SIDE: u32 = 128;

/// Opens the window and returns when it is closed.
///
/// # Errors
/// One sentence that says what is missing, when no window is possible.
pub fn run(options: &WindowOptions) -> Result<(), String> {
    let preferences = Preferences::load();
    let language = options.language.unwrap_or(preferences.language);
    let instance = match claim(options, &preferences) {
        Claim::Ours(instance) => Some(instance),
        Claim::Unknown => None,
        Claim::Elsewhere => return Ok(()),
    };
    if !display_is_there() {
        return Err(t!(language, "start-no-display"));
    }
    let mut last_error = String::new();
    let mut backends_left = backends_in_order().into_iter();
    let mut backends = backends_left.next();
    let (graphics, mut losses) = (GraphicsLoss::default(), 0);
    while let Some(tried) = backends {
        let ended = attempt(options, instance.clone(), tried, &graphics);
        if graphics.happened() && losses < MOST_LOSSES {
            losses += 1;
            continue;
        }
        match ended {
            Ok(()) => return Ok(()),
            Err(Attempt::Panicked) => {
                let log = crate::preferences::log_folder().display().to_string();
                let text = t!(language, "start-fault", log = log);
                show_message(&text);
                return Err(text);
            }
            Err(Attempt::Graphics(error)) => {
                log::warn!("graphics {tried:?} cannot be used: {error}");
                last_error = error;
                backends = backends_left.next();
            }
        }
    }
    let text = t!(language, "start-no-graphics", reason = last_error);
    show_message(&text);
    Err(text)
}

/// Claims the file the window would open. Where a window of this user has it, that one is asked to
/// come to the front, unless this start was the computer's own.
fn claim(options: &WindowOptions, preferences: &Preferences) -> Claim {
    let file = named_file(options, preferences).filter(|path| !options.sample && path.exists());
    let (Some(folder), Some(file)) = (options.own_folder.as_deref(), file) else {
        return Claim::Unknown;
    };
    let claim = instance::claim(folder, file);
    if matches!(claim, Claim::Elsewhere) && !options.background {
        instance::ask_to_show(folder, file);
    }
    claim
}

enum Attempt {
    Graphics(String),
    Panicked,
}

fn attempt(
    options: &WindowOptions,
    instance: Option<Instance>,
    backends: wgpu::Backends,
    graphics: &GraphicsLoss,
) -> Result<(), Attempt> {
    // Read anew each time: the window before may have changed them.
    let preferences = Preferences::load();
    let (left, graphics) = (graphics.take_left(), graphics.clone());
    let native = native_options(&preferences, backends);
    let options = options.clone();
    let create = move |creation: &eframe::CreationContext<'_>| -> Result<Box<dyn eframe::App>, _> {
        let context = &creation.egui_ctx;
        Window::prepare(context);
        let outside = Arc::new(RealOutside);
        let mut window = Window::new(context, &options, preferences, instance, outside);
        if let Some(render) = &creation.wgpu_render_state {
            window.watch_graphics(graphics, &render.device);
        }
        window.enter_tray();
        if left.map_or(options.background, |left| left.away) {
            window.begin_away();
        }
        if let Some(left) = left {
            window.go_back_to(left.place);
        }
        Ok(Box::new(window) as Box<dyn eframe::App>)
    };
    let run = std::panic::AssertUnwindSafe(|| {
        eframe::run_native(crate::desktop::APP_ID, native, Box::new(create))
    });
    match std::panic::catch_unwind(run) {
        Ok(Ok(())) => Ok(()),
        Ok(Err(error)) => Err(Attempt::Graphics(error.to_string())),
        Err(_) => Err(Attempt::Panicked),
    }
}

/// On Windows DX12 first (with its software adapter found last and by itself), then Vulkan and GL.
fn backends_in_order() -> Vec<wgpu::Backends> {
    if let Some(asked) = wgpu::Backends::from_env() {
        return vec![asked];
    }
    if cfg!(windows) {
        vec![
            wgpu::Backends::DX12,
            wgpu::Backends::VULKAN,
            wgpu::Backends::GL,
        ]
    } else if cfg!(target_os = "macos") {
        vec![wgpu::Backends::METAL]
    } else {
        vec![
            wgpu::Backends::VULKAN | wgpu::Backends::GL,
            wgpu::Backends::GL,
        ]
    }
}

fn native_options(preferences: &Preferences, backends: wgpu::Backends) -> eframe::NativeOptions {
    let mut setup = WgpuSetupCreateNew::without_display_handle();
    setup.instance_descriptor.backends = backends;
    setup.power_preference = wgpu::PowerPreference::LowPower;
    let [width, height] = preferences.window_size.unwrap_or([1280.0, 800.0]);
    eframe::NativeOptions {
        viewport: egui::ViewportBuilder::default()
            .with_title("Svarsvakt")
            .with_app_id(crate::desktop::APP_ID)
            .with_icon(egui::IconData {
                rgba: picture(Mark::Plain, ICON_SIDE),
                width: ICON_SIDE,
                height: ICON_SIDE,
            })
            .with_inner_size([width.max(800.0), height.max(520.0)])
            .with_min_inner_size([800.0, 520.0]),
        renderer: eframe::Renderer::Wgpu,
        run_and_return: true,
        wgpu_options: WgpuConfiguration {
            wgpu_setup: WgpuSetup::CreateNew(setup),
            ..Default::default()
        },
        ..Default::default()
    }
}

fn display_is_there() -> bool {
    if cfg!(any(windows, target_os = "macos")) {
        return true;
    }
    ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

fn show_message(text: &str) {
    if cfg!(any(windows, target_os = "macos")) || std::env::var_os("DISPLAY").is_some() {
        rfd::MessageDialog::new()
            .set_level(rfd::MessageLevel::Error)
            .set_title("Svarsvakt")
            .set_description(text)
            .show();
    }
}
