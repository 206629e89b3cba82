package org.plazaatlas.store.shapefile;

import org.geotools.api.data.FileDataStore;
import org.geotools.api.data.FileDataStoreFactorySpi;
import org.geotools.util.URLs;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds shapefiles for GeoTools' data store finders. Its parameters have the keys of GeoTools' own
 * plugin; the other parameters of that plugin (memory mapping, spatial indexes) are accepted and
 * ignored.
 */
public final class ShapefileDataStoreFactory implements FileDataStoreFactorySpi {
    /** The {@code .shp}, as a {@code file:} URL. */
    public static final Param URL_PARAM =
            new Param("url", URL.class, "The .shp file, as a file: URL", true);

    /** Namespace of the feature type. */
    public static final Param NAMESPACE_PARAM =
            new Param("namespace", URI.class, "Namespace of the feature type", false);

    /** Character set of the table, for files that state a wrong one. */
    public static final Param CHARSET_PARAM =
            new Param("charset", Charset.class, "Character set of the .dbf", false);

    private static final String EXTENSION = ".shp";

    @Override
    public String getDisplayName() {
        return "Shapefile";
    }

    @Override
    public String getDescription() {
        return "ESRI shapefiles (*.shp)";
    }

    @Override
    public Param[] getParametersInfo() {
        return new Param[] {URL_PARAM, NAMESPACE_PARAM, CHARSET_PARAM};
    }

    @Override
    public boolean isAvailable() {
        return true;
    }

    @Override
    public String[] getFileExtensions() {
        return new String[] {EXTENSION};
    }

    @Override
    public boolean canProcess(URL url) {
        return url != null
                && "file".equalsIgnoreCase(url.getProtocol())
                && url.getPath().toLowerCase(Locale.ROOT).endsWith(EXTENSION);
    }

    @Override
    public boolean canProcess(Map<String, ?> params) {
        try {
            return FileDataStoreFactorySpi.super.canProcess(params)
                    && canProcess((URL) URL_PARAM.lookUp(params));
        } catch (IOException _) {
            return false;
        }
    }

    @Override
    public String getTypeName(URL url) throws IOException {
        return new ShapefileFiles(path(url)).typeName();
    }

    @Override
    public FileDataStore createDataStore(URL url) throws IOException {
        return createDataStore(Map.of(URL_PARAM.key, url));
    }

    @Override
    public FileDataStore createDataStore(Map<String, ?> params) throws IOException {
        Path shp = path((URL) URL_PARAM.lookUp(params));
        Charset charset = (Charset) CHARSET_PARAM.lookUp(params);
        URI namespace = (URI) NAMESPACE_PARAM.lookUp(params);
        ShapefileDataStore store = new ShapefileDataStore(shp, Optional.ofNullable(charset));
        store.setDataStoreFactory(this);
        if (namespace != null) {
            store.setNamespaceURI(namespace.toString());
        }
        return store;
    }

    @Override
    public FileDataStore createNewDataStore(Map<String, ?> params) throws IOException {
        return createDataStore(params);
    }

    private Path path(URL url) throws IOException {
        if (!canProcess(url)) {
            throw new IOException(url + ": expected a file: URL that ends in .shp");
        }
        return URLs.urlToFile(url).toPath();
    }
}
