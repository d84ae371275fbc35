//! A frame of each main screen, and what the data takes in memory, with 100,000 questions of which
//! 2,000 are open: `cargo bench --bench frames`.
//!
//! Then the schedule and the closings of 200 accounts and 60 people, with 300 absences and 5,000 roster rows.
//!
//! Goals: 4 ms at the 99th percentile (layout and tessellation, no graphics card); opening and
//! loading Today 300 ms; at most 60 MiB at the peak over an empty window.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measurement for people"
)]

#[path = "generator.rs"]
mod generator;
#[path = "schedule.rs"]
mod schedule;

use eframe::App as _;
use eframe::egui::{
    Context, Event, Key, Modifiers, MouseWheelUnit, PointerButton, Pos2, RawInput, Rect, pos2, vec2,
};
use generator::{YEARS_OF_QUESTIONS, generate, now};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};
use svarsvakt::app::{FileQuestion, Note, Outside, Reply, Shown, Start, Window, WindowOptions};
use svarsvakt::clock::Clock;
use svarsvakt::domain::ids::PersonId;
use svarsvakt::preferences::Preferences;
use svarsvakt::store::{Access, Sharing, Store};

const FRAMES: usize = 400;

struct Nothing;

impl Outside for Nothing {
    fn open_link(&self, _link: &str) -> std::io::Result<()> {
        Ok(())
    }

    fn ask_files(&self, _question: &FileQuestion) -> Vec<PathBuf> {
        Vec::new()
    }

    fn shows_tray(&self) -> bool {
        false
    }

    fn notify(&self, _note: &Note) -> Result<Shown, String> {
        Ok(Box::new(|| Reply::Gone))
    }

    fn start_with_computer(&self, _start: Start) -> Result<(), String> {
        Ok(())
    }
}

/// A window without a screen.
struct Headless {
    context: Context,
    window: Window,
    frame: eframe::Frame,
    seconds: f64,
}

impl Headless {
    fn open(path: &Path) -> Headless {
        let context = Context::default();
        let mut preferences = Preferences::default();
        preferences.set_me(Some(path), Some(PersonId(1)));
        let options = WindowOptions {
            database: Some(path.to_owned()),
            clock: Clock::Fixed(now()),
            ..WindowOptions::default()
        };
        let window = Window::open(&context, &options, preferences, Arc::new(Nothing));
        Headless {
            context,
            window,
            frame: eframe::Frame::_new_kittest(),
            seconds: 0.0,
        }
    }

    /// One frame with these events; how long it took.
    fn frame(&mut self, events: Vec<Event>) -> Duration {
        self.seconds += 1.0 / 60.0;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, vec2(1280.0, 800.0))),
            time: Some(self.seconds),
            events,
            ..RawInput::default()
        };
        let begun = Instant::now();
        let (window, frame) = (&mut self.window, &mut self.frame);
        let output = self.context.run_ui(input, |ui| {
            window.logic(ui.ctx(), frame);
            window.ui(ui, frame);
        });
        let _shapes = self
            .context
            .tessellate(output.shapes, output.pixels_per_point);
        begun.elapsed()
    }

    fn press(&mut self, modifiers: Modifiers, key: Key) {
        for pressed in [true, false] {
            let event = Event::Key {
                key,
                physical_key: None,
                pressed,
                repeat: false,
                modifiers,
            };
            self.frame(vec![Event::PointerMoved(pos2(640.0, 400.0)), event]);
        }
        for _ in 0..6 {
            self.frame(Vec::new());
        }
    }

    /// Draws frames while something happens in each, and tells how long they took.
    fn measure(&mut self, what: &str, event: impl Fn(usize) -> Event) {
        let mut times: Vec<Duration> = (0..FRAMES)
            .map(|number| self.frame(vec![event(number)]))
            .collect();
        times.sort();
        let at =
            |share: usize| times[(FRAMES * share / 100).min(FRAMES - 1)].as_secs_f64() * 1000.0;
        println!(
            "{what:<44} median {:5.2} ms   99th percentile {:5.2} ms   longest {:5.2} ms",
            at(50),
            at(99),
            at(100)
        );
    }
}

fn wheel(number: usize) -> Event {
    let down = if number % 100 < 50 { -30.0 } else { 30.0 };
    Event::MouseWheel {
        unit: MouseWheelUnit::Point,
        delta: vec2(0.0, down),
        source: eframe::egui::MouseWheelSource::Wheel,
        phase: eframe::egui::TouchPhase::Move,
        modifiers: Modifiers::NONE,
    }
}

fn moved(number: usize) -> Event {
    let step = u16::try_from(number % 500).unwrap_or(0);
    Event::PointerMoved(pos2(300.0 + f32::from(step), 150.0 + f32::from(step)))
}

/// The most memory this process has held, in kiB; only Linux tells.
fn peak_kib() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// Opens a file, visits every screen and prints the peak; run as a process of its own.
fn visit(path: &Path) {
    let mut headless = Headless::open(path);
    for key in [
        Key::Num1,
        Key::Num2,
        Key::Num3,
        Key::Num4,
        Key::Num5,
        Key::Num6,
        Key::Num7,
    ] {
        headless.press(Modifiers::COMMAND, key);
    }
    println!("{}", peak_kib().unwrap_or(0));
}

fn peak_of(path: &Path) -> u64 {
    let output = Command::new(std::env::current_exe().unwrap())
        .arg("--visit")
        .arg(path)
        .output()
        .unwrap();
    String::from_utf8_lossy(&output.stdout)
        .trim()
        .parse()
        .unwrap_or(0)
}

/// The schedule of many accounts: a month and a year of it, standing still, scrolled and walked.
fn measure_schedules(folder: &Path) {
    let path = folder.join("schedule.sqlite");
    schedule::generate(&path, now());
    let mut headless = Headless::open(&path);
    headless.press(Modifiers::COMMAND, Key::Num3);
    headless.frame(vec![Event::PointerMoved(pos2(640.0, 500.0))]);
    headless.measure("schedule, a month of 200 accounts, scrolling", wheel);
    headless.measure("schedule, a month, pointer moving", moved);
    // "År" is the last of the lengths.
    for pressed in [true, false] {
        headless.frame(vec![
            Event::PointerMoved(pos2(1028.0, 30.0)),
            Event::PointerButton {
                pos: pos2(1028.0, 30.0),
                button: PointerButton::Primary,
                pressed,
                modifiers: Modifiers::NONE,
            },
        ]);
    }
    for _ in 0..6 {
        headless.frame(vec![Event::PointerMoved(pos2(640.0, 500.0))]);
    }
    headless.measure("schedule, a year of 200 accounts, scrolling", wheel);
    headless.measure("schedule, a year, pointer moving", moved);
    headless.press(Modifiers::COMMAND, Key::Num4);
    headless.frame(vec![Event::PointerMoved(pos2(640.0, 500.0))]);
    headless.measure("closings of 200 accounts, scrolling", wheel);
    headless.measure("closings, pointer moving", moved);
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, flag, path] = arguments.as_slice()
        && flag == "--visit"
    {
        visit(Path::new(path));
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let (full, empty) = (
        folder.path().join("full.sqlite"),
        folder.path().join("empty.sqlite"),
    );
    generate(&full, YEARS_OF_QUESTIONS);
    drop(Store::open(&empty, Access::Create(Sharing::Alone)).unwrap());

    let begun = Instant::now();
    let mut headless = Headless::open(&full);
    headless.frame(Vec::new());
    println!(
        "{:<44} {:5.0} ms",
        "open the file, load and draw Today",
        begun.elapsed().as_secs_f64() * 1000.0
    );
    for _ in 0..20 {
        headless.frame(Vec::new());
    }
    headless.measure("Today, pointer moving", moved);
    headless.measure("Today, scrolling", wheel);
    headless.press(Modifiers::COMMAND, Key::Num2);
    headless.frame(vec![Event::PointerMoved(pos2(400.0, 500.0))]);
    headless.measure("Questions, scrolling the list", wheel);
    headless.press(Modifiers::COMMAND, Key::Num1);
    headless.press(Modifiers::NONE, Key::Enter);
    headless.measure("the composer, typing", |number| {
        let letters = ["h", "e", "j", " ", "å", "ä", "ö"];
        Event::Text(letters[number % letters.len()].to_owned())
    });
    drop(headless);
    measure_schedules(folder.path());

    let (with_data, without) = (peak_of(&full), peak_of(&empty));
    let more = with_data.saturating_sub(without) as f64 / 1024.0;
    println!(
        "{:<44} {more:5.1} MiB over an empty window",
        "peak memory of store and views"
    );
}
