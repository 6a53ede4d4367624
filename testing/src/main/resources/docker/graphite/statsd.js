{
  port: 8125,
  mgmt_address: "0.0.0.0",
  mgmt_port: 8126,
  flushInterval: 1000,
  graphiteHost: "127.0.0.1",
  graphitePort: 2003,
  backends: ["./backends/graphite"]
}
