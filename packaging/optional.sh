# The plugins that are packages of their own, for the builds of RPM and deb. Sourced by bash.

# The time that all files of a build carry, in seconds: the one of its jars.
moment_of_build() {
  date -u -d "$(sed -n 's/.*<project.build.outputTimestamp>\(.*\)<.*/\1/p' "$1/pom.xml")" +%s
}

version_of_build() { sed -n '/<artifactId>tidegauge-parent</,$s/.*<version>\(.*\)<.*/\1/p' "$1/pom.xml" | head -n 1; }

# ROOT [FOLDER…]: the files that describe them.
optional_plugins() {
  local root=$1 folder
  shift
  find "$root/packaging/optional" -type f ! -name README.md | sort
  for folder; do echo "$folder/package"; done
}

plugin_name() {
  if [ "${1##*/}" = package ]; then basename "$(dirname "$1")"; else basename "$1"; fi
}

plugin_says() { sed -n "s/^$2: *//p" "$1"; }

# ROOT TARBALL OUT [FOLDER…]: the tarball with the folders' jars among its plugins; refuses where a listed plugin has no jars.
with_plugins() {
  local root=$1 tarball=$2 out=$3 moment work folder file name
  shift 3
  cp "$tarball" "$out"
  if [ $# -gt 0 ]; then
    moment=$(moment_of_build "$root")
    work=$(mktemp -d)
    tar -xzf "$tarball" -C "$work"
    for folder; do
      name=$(echo "$work"/tidegauge-*/plugins)/$(basename "$folder")
      mkdir "$name"
      install -m 644 -t "$name" "$folder"/*.jar
    done
    tar -C "$work" --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$moment" -c . | gzip -n >"$out"
    rm -rf "$work"
  fi
  for file in $(optional_plugins "$root" "$@"); do
    name=$(plugin_name "$file")
    tar -tzf "$out" | grep "/plugins/$name/.*\.jar$" >/dev/null || { say "$file names a plugin, but the distribution has no plugins/$name/*.jar"; exit 1; }
  done
}
