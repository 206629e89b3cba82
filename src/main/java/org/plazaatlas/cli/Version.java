package org.plazaatlas.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest tells; there is none when run from its sources. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"Plaza Atlas " + (version == null ? "(source)" : version)};
    }
}
