package org.plazaatlas.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;

/** How much memory a process has used. */
final class PeakMemory {

    private static final double BYTES_PER_MEGABYTE = 1 << 20;

    private PeakMemory() {}

    /** The sum of the peak usages of all memory pools. */
    static double megabytes() {
        long bytes =
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(MemoryUsage::getUsed)
                        .sum();
        return bytes / BYTES_PER_MEGABYTE;
    }
}
