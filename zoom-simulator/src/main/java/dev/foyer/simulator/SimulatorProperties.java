package dev.foyer.simulator;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The properties below {@code foyer.simulator}.
 *
 * @param enabled whether the simulator stands in for Zoom; when absent, only if no {@code
 *     foyer.zoom.*} property is set
 * @param start whether this process may run it; otherwise it uses one that runs already, or none
 * @param port the port to listen on; 0 takes any free one
 * @param uri a simulator to use as it is: none is started then
 * @param webhookUrl where the simulator reaches Foyer, if not at its public URL
 */
public record SimulatorProperties(
    @Nullable Boolean enabled,
    @DefaultValue("true") boolean start,
    @DefaultValue("8090") int port,
    @Nullable URI uri,
    @Nullable URI webhookUrl) {}
