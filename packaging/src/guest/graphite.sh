#!/bin/bash
# What the operator has already: carbon at graphite-1:2003, and graphite-web at :8080 where the guest has it.
set -eu
mkdir -p /graphite/{whisper,log,run,rrd}
echo '127.0.0.1 graphite-1' >>/etc/hosts
cat >/etc/systemd/system/carbon.service <<'UNIT'
[Service]
Environment=GRAPHITE_ROOT=/graphite
ExecStartPre=/bin/rm -f /graphite/run/carbon-cache-a.pid
ExecStart=/usr/bin/python3 /usr/bin/carbon-cache --nodaemon --config=/graphite/conf/carbon.conf --pidfile=/graphite/run/carbon-cache-a.pid start
UNIT
systemctl daemon-reload
systemctl start carbon
if [ -x /usr/bin/gunicorn ]; then
  export PYTHONPATH=/graphite/conf DJANGO_SETTINGS_MODULE=web_settings GRAPHITE_SETTINGS_MODULE=web_settings
  python3 -m django migrate --run-syncdb >/dev/null
  systemd-run -q --unit=graphite-web -E PYTHONPATH -E DJANGO_SETTINGS_MODULE -E GRAPHITE_SETTINGS_MODULE \
    gunicorn --workers=1 --threads=2 --bind=127.0.0.1:8080 graphite.wsgi:application
fi
