{
  port: 8135,
  mgmt_address: "0.0.0.0",
  mgmt_port: 8136,
  flushInterval: 86400000,
  backends: []
}
