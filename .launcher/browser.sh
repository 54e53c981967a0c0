# shellcheck shell=sh
# Finds, or on Debian and Ubuntu installs, the Chromium that the browser tests drive. Sourced by ../foyer.

find_browser() {
  for browser in "${FOYER_CHROMIUM-}" chromium chromium-browser google-chrome \
    '/Applications/Chromium.app/Contents/MacOS/Chromium' \
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'; do
    if [ -n "$browser" ] && command -v "$browser"; then
      return 0
    fi
  done
  return 1
}

# Exports FOYER_CHROMIUM for the tests, or says what to install and ends the script.
use_browser() {
  FOYER_CHROMIUM=$(find_browser) || {
    install_browser
    FOYER_CHROMIUM=$(find_browser) || browser_wanted
  }
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
  export FOYER_CHROMIUM PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD
}

install_browser() {
  command -v apt-get >/dev/null || browser_wanted
  if [ "$(id -u)" -eq 0 ]; then
    as_root=
  elif sudo -n true 2>/dev/null; then
    as_root='sudo -n'
  else
    browser_wanted
  fi
  printf 'Installing Chromium for the browser tests ...\n' >&2
  $as_root apt-get update -qq >&2 || browser_wanted
  $as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends chromium >&2 || browser_wanted
}

browser_wanted() {
  cat >&2 <<'EOF'
The browser tests need Chromium, and none was found. Install it and run this again,
or set FOYER_CHROMIUM to it:
  Debian, Ubuntu  sudo apt-get install chromium
  macOS           brew install --cask chromium
EOF
  exit 69
}
