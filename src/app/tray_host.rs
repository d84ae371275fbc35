//! Whether anything shows tray icons: always on Windows and macOS, on Linux what the desktop says.

/// Asks the desktop, which may take a moment.
#[cfg(any(windows, target_os = "macos"))]
pub(super) fn is_there() -> bool {
    true
}

/// Asks the desktop, which may take a moment. On Wayland no window can hide and come back by itself.
#[cfg(not(any(windows, target_os = "macos")))]
pub(super) fn is_there() -> bool {
    let on_wayland = ["WAYLAND_DISPLAY", "WAYLAND_SOCKET"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()));
    !on_wayland
        && host_registered().unwrap_or_else(|error| {
            log::info!("no tray is shown: {error}");
            false
        })
}

#[cfg(not(any(windows, target_os = "macos")))]
fn host_registered() -> zbus::Result<bool> {
    let watcher = "org.kde.StatusNotifierWatcher";
    let session = zbus::blocking::Connection::session()?;
    let reply = session.call_method(
        Some(watcher),
        "/StatusNotifierWatcher",
        Some("org.freedesktop.DBus.Properties"),
        "Get",
        &(watcher, "IsStatusNotifierHostRegistered"),
    )?;
    let value: zbus::zvariant::OwnedValue = reply.body().deserialize()?;
    Ok(bool::try_from(value)?)
}
