# `tidegauge check [NAME…]`, by the conventions of Nagios plugins, from the file that the daemon writes: no JVM is started.
# Sourced by bin/tidegauge; returns only where Java is needed (--once, -w, -c, --help).

check_unknown() {
  printf 'UNKNOWN - %s\n' "$1"
  exit 3
}

check_file() {
  for file in "${RUNTIME_DIRECTORY:+$RUNTIME_DIRECTORY/alerts}" /run/tidegauge/alerts \
    "${STATE_DIRECTORY:-${XDG_STATE_HOME:-${HOME:-/nonexistent}/.local/state}/tidegauge}/run/alerts"; do
    [ -z "$file" ] || [ ! -r "$file" ] || return 0
  done
  check_unknown "no file alerts in ${RUNTIME_DIRECTORY:+$RUNTIME_DIRECTORY, }/run/tidegauge or ${STATE_DIRECTORY:-${XDG_STATE_HOME:-${HOME:-}/.local/state}/tidegauge}/run; is the daemon running, and may this user read it? (--file PATH says where it writes)"
}

check_word() {
  case $1 in 0) word=OK ;; 1) word=WARNING ;; 2) word=CRITICAL ;; *) word=UNKNOWN ;; esac
}

# how bad: critical before warning before unknown
check_rank() {
  case $1 in 0) rank=0 ;; 1) rank=2 ;; 2) rank=3 ;; *) rank=1 ;; esac
}

check() {
  file= names=
  while [ $# -gt 0 ]; do
    case $1 in
      --file) [ $# -gt 1 ] || check_unknown "--file needs the path of the daemon's file alerts"; file=$2; shift ;;
      --file=*) file=${1#--file=} ;;
      --once | -w* | -c* | --warn* | --crit* | --config* | --help | -h) return 0 ;;
      --) ;;
      -*) check_unknown "there is no option $1; tidegauge check --help has them" ;;
      *) case $names in *" $1 "*) ;; *) names="$names $1 " ;; esac ;;
    esac
    shift
  done
  [ -n "$file" ] || check_file
  [ -r "$file" ] || check_unknown "$file cannot be read; is the daemon running? (--file PATH says where it writes)"
  missing=$names alerts=0 worst=0 worst_rank=-1 texts= others= figures=
  tab=$(printf '\t')
  {
    read -r magic version written stale || check_unknown "$file is empty"
    [ "$magic $version" = "tidegauge-alerts 1" ] || check_unknown "$file is no file of tidegauge's alerts"
    case $written in "" | *[!0-9]*) check_unknown "$file is no file of tidegauge's alerts" ;; esac
    case $stale in "" | *[!0-9]*) check_unknown "$file is no file of tidegauge's alerts" ;; esac
    age=$(($(date +%s) - written))
    [ "$age" -le "$stale" ] || check_unknown "$file is $age s old; is the daemon running?"
    [ "$age" -ge "-$stale" ] || check_unknown "$file was written $((-age)) s in the future; was the clock set back?"
    while IFS=$tab read -r name code text figure; do
      case $names in "") ;; *" $name "*) ;; *) continue ;; esac
      case $missing in *" $name "*) missing="${missing%% $name *}${missing#* $name }" ;; esac
      alerts=$((alerts + 1))
      check_rank "$code"
      check_word "$code"
      if [ $rank -gt $worst_rank ]; then
        [ $worst_rank -lt 0 ] || others="$others$previous"
        worst=$code worst_rank=$rank texts="$name: $text" previous="; $name $word"
      elif [ $rank -eq $worst_rank ]; then
        texts="$texts; $name: $text" previous="$previous; $name $word"
      else
        others="$others; $name $word"
      fi
      [ -z "$figure" ] || figures="${figures:+$figures }$figure"
    done
  } <"$file"
  case $missing in *[!\ ]*) check_unknown "$file has no alert$missing" ;; esac
  [ $alerts -gt 0 ] || check_unknown "$file has no alerts; write some under alerts: in the configuration"
  check_word "$worst"
  printf '%s - %s\n' "$word" "$texts$others${figures:+ | $figures}"
  exit "$worst"
}

shift
check "$@"
