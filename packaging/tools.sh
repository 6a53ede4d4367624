# What ./tidegauge and ./verify share. Sourced by sh and bash.

say() { printf '%s\n' "$*" >&2; }

on_debian_as_root() { [ "$(id -u)" = 0 ] && [ -r /etc/debian_version ] && command -v apt-get >/dev/null; }

# Installs Debian packages, or says which command does.
install_packages() {
  if on_debian_as_root; then
    say "installing: $*"
    apt-get update -qq >/dev/null 2>&1 || say "apt-get update failed; trying with the lists that are there"
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
  else
    say "missing; on Debian or Ubuntu: sudo apt-get install $*   (elsewhere: the same programs from your packages)"
    exit 1
  fi
}

java_is_new_enough() {
  command -v javac >/dev/null || return 1
  version=$(javac -version 2>&1 | sed 's/^javac //; s/[^0-9].*//')
  [ "${version:-0}" -ge 17 ]
}

need_java_and_maven() {
  if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/javac" ]; then
    PATH=$JAVA_HOME/bin:$PATH
  fi
  java_is_new_enough || install_packages openjdk-17-jdk-headless
  command -v mvn >/dev/null || install_packages maven
}

# A source that is newer than a file; nothing where there is none.
newer_sources() {
  find "$1" \( -name target -o -name .git \) -prune -o -type f -newer "$2" \
    \( -name '*.java' -o -name pom.xml -o -name '*.tsv' -o -name '*.yml' -o -name 'tidegauge' -o -path '*/src/main/*' \) -print \
    | head -n 1
}

# Builds modules and what they need, without tests; says how it goes, since the first time takes minutes.
build() {
  say "building (the first time fetches about 250 MB from Maven Central) …"
  log=$1/packaging/target/build.log
  mkdir -p "$1/packaging/target"
  (
    cd "$1"
    mvn -B -Dstyle.color=never package -pl "$2" -am -DskipTests -Denforcer.skip -Dmdep.analyze.skip -Dspotless.check.skip 2>&1
    printf '\nexit %s\n' $?
  ) | tee "$log" | awk '
    /Downloaded from/ { if (++n % 50 == 0) { printf "  %d files fetched\n", n; fflush() } }
    /--- .*(compiler|assembly).*:(compile|single)/ { printf "  %s\n", $NF == "---" ? $(NF-1) : $NF; fflush() }' >&2
  if ! tail -n 1 "$log" | grep -q '^exit 0$'; then
    grep -E '^\[ERROR\]' "$log" | head -n 20 >&2
    say "the build failed; all of it: $log"
    exit 1
  fi
}
