package org.plazaatlas.cartography.linework;

import org.locationtech.jts.geom.Envelope;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Groups edges into connected components. */
final class EdgeClusters {

    private final Linework linework;
    private final Map<Integer, List<Integer>> edgesAtNode = new HashMap<>();

    EdgeClusters(Linework linework, Collection<Integer> edges) {
        this.linework = linework;
        for (int edge : edges) {
            at(linework.startNode(edge)).add(edge);
            at(linework.endNode(edge)).add(edge);
        }
    }

    private List<Integer> at(int node) {
        return edgesAtNode.computeIfAbsent(node, _ -> new ArrayList<>());
    }

    /** The edges of all clusters whose envelope is wider or higher than a length in map metres. */
    BitSet largerThan(double metres) {
        BitSet larger = new BitSet();
        BitSet visited = new BitSet();
        for (List<Integer> edges : edgesAtNode.values()) {
            BitSet cluster = new BitSet();
            Envelope frame = new Envelope();
            edges.stream().filter(edge -> !visited.get(edge)).forEach(cluster::set);
            follow(cluster, visited, frame);
            if (Math.max(frame.getWidth(), frame.getHeight()) > metres) {
                larger.or(cluster);
            }
        }
        return larger;
    }

    /** Adds all edges that touch the cluster, until no more do. */
    private void follow(BitSet cluster, BitSet visited, Envelope frame) {
        for (int edge = next(cluster, visited); edge >= 0; edge = next(cluster, visited)) {
            visited.set(edge);
            frame.expandToInclude(linework.envelope(edge));
            at(linework.startNode(edge)).forEach(cluster::set);
            at(linework.endNode(edge)).forEach(cluster::set);
        }
    }

    private static int next(BitSet cluster, BitSet visited) {
        BitSet open = (BitSet) cluster.clone();
        open.andNot(visited);
        return open.nextSetBit(0);
    }
}
