package de.dresden.smartparticipation.platform.testing;

import fish.payara.arquillian.container.payara.managed.PayaraMicroContainerConfiguration;
import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.Archive;

/**
 * Payara Micro with an empty PostgreSQL, started once for all tests of a module: the first one deploys, the others find it
 * there. The product migrates the database itself.
 */
public class OneServer extends PayaraMicroDeployableContainer {

    /** Has Arquillian use this container. */
    public static class Extension implements LoadableExtension {

        @Override
        public void register(ExtensionBuilder builder) {
            builder.override(DeployableContainer.class, PayaraMicroDeployableContainer.class, OneServer.class);
        }
    }

    private EmbeddedPostgres database;
    private Archive<?> archive;
    private ProtocolMetaData deployed;

    @Override
    public void setup(PayaraMicroContainerConfiguration configuration) {
        super.setup(configuration);
        try {
            database = EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        configuration.setOutputToConsole(false);
        configuration.setCmdOptions(String.join(
                " ",
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dsp.database.url=" + database.getJdbcUrl("postgres", "postgres"),
                "-Dsp.database.user=postgres",
                "-Dsp.data.dir="
                        + new File("target/container/data").getAbsolutePath().replace(" ", "\\ ")));
        configuration.setExtraMicroOptions(String.join(
                " ",
                "--nohazelcast",
                "--addlibs",
                ModuleWar.libraries().stream()
                        .map(jar -> jar.getAbsolutePath().replace(" ", "\\ "))
                        .collect(Collectors.joining(File.pathSeparator))));
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> module) throws DeploymentException {
        if (deployed == null) {
            deployed = super.deploy(module);
            archive = module;
        }
        return deployed;
    }

    @Override
    public void undeploy(Archive<?> module) {
        // The next test class needs it.
    }

    @Override
    public void stop() throws LifecycleException {
        try {
            if (deployed != null) {
                super.undeploy(archive);
            }
            database.close();
        } catch (DeploymentException | IOException e) {
            throw new LifecycleException(e.getMessage(), e);
        }
        super.stop();
    }
}
