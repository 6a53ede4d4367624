# What the checks in a guest share. Sourced by bash; each check prints one line that the host looks for.

unit=tidegauge
whisper=/graphite/whisper

ok() { # WHAT CONDITION
  local began=$SECONDS
  if eval "$2"; then echo "installed: ok   $1"; else echo "installed: FAIL $1  [$2; after $((SECONDS - began)) s]"; fi
}
waitfor() { # SECONDS CONDITION
  local until=$((SECONDS + $1))
  while ! eval "$2"; do
    [ $SECONDS -lt $until ] || return 1
    sleep 0.3
  done
}
pid() { systemctl show -P MainPID $unit; }
said() { journalctl -u $unit -o cat --since "@${since:-0}" | grep -e "$1" >/dev/null; }
fresh_points() { # METRIC, as a path below whisper: whether its file has been written since $1
  [ -n "$(find "$whisper" -path "$whisper/$1.wsp" -newermt "@$mark" 2>/dev/null | head -n 1)" ]
}
drop_in() { # NAME LINES: a drop-in of this test alone
  mkdir -p /etc/systemd/system/$unit.service.d
  printf '[Service]\n%b\n' "$2" >"/etc/systemd/system/$unit.service.d/$1.conf"
  systemctl daemon-reload
}
sample() { # NAME: the shipped drop-in, as its first lines say
  install -D -m 644 "/usr/share/tidegauge/systemd/$1.conf.sample" "/etc/systemd/system/$unit.service.d/$1.conf"
  systemctl daemon-reload
}
without() { # NAME…: drop-ins
  local name
  for name; do rm -f "/etc/systemd/system/$unit.service.d/$name.conf"; done
  systemctl daemon-reload
}
restart() {
  since=$(date +%s)
  systemctl reset-failed $unit # these checks restart it more often than the unit lets anybody
  systemctl restart $unit
}
# as the daemon's user, with its view of the files
inside() { nsenter -t "$(pid)" -m setpriv --reuid tidegauge --regid tidegauge --groups "$(id -g mysql)" "$@"; }
