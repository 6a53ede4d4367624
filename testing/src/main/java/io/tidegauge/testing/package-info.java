/** What tests need: contract kits, real servers in containers, and fakes that misbehave. */
package io.tidegauge.testing;
