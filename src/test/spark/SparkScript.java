import org.apache.sedona.spark.SedonaContext;
import org.apache.spark.sql.SparkSession;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * Runs the statements of a script on Spark in local mode, in the folder in which it lies. Started
 * from its source by Java 17, since Spark 4.0 runs on no later one.
 */
public final class SparkScript {

    public static void main(String[] arguments) throws Exception {
        SparkSession spark =
                SedonaContext.create(
                        SedonaContext.builder()
                                .master("local[2]")
                                .appName("plan")
                                .config("spark.ui.enabled", "false")
                                .config("spark.sql.session.timeZone", "UTC")
                                .config("spark.sql.shuffle.partitions", "8")
                                .getOrCreate());
        String script =
                Files.readString(Path.of(arguments[0]))
                        .lines()
                        .filter(line -> !line.startsWith("--"))
                        .collect(Collectors.joining("\n"));
        for (String statement : script.split(";")) {
            if (!statement.isBlank()) {
                long start = System.nanoTime();
                spark.sql(statement);
                System.out.printf(
                        "%6.1f s  %s%n",
                        (System.nanoTime() - start) / 1e9,
                        statement.strip().lines().findFirst().orElse(""));
            }
        }
        spark.stop();
    }
}
