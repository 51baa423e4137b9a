package vn.minhbach.chart.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Shapes whose neighbours share their borders, as TopoJSON has them: those that merged are joined by leaving out what
 * lies between them. Lengths are in units of the map, y downwards.
 */
public final class Topology {

    private static final String VIETNAM = "/map/vietnam.topo.json";

    /**
     * @param id the ISO 3166-2 code of a province of before 1 July 2025
     * @param gso its code at the General Statistics Office until then
     * @param now the GSO code, since then, of the province that it went into
     */
    public record Shape(String id, String name, String gso, String now, List<List<Integer>> rings) {
    }

    /**
     * Islands and reefs that are too small to have a shape.
     *
     * @param of the id of the shape of their province
     */
    public record Archipelago(String id, String name, String of, List<Point> islands) {
    }

    public record Point(double x, double y) {
    }

    private static final class Holder {
        static final Topology VIETNAM_MAP = read(VIETNAM);
    }

    private final Map<String, Shape> shapes;
    private final List<Archipelago> archipelagos;
    /** On the grid, each point as its distance from the one before it, the first from the corner. */
    private final List<int[][]> arcs;
    private final double grid;
    private final Map<Set<String>, String> outlines = new ConcurrentHashMap<>();

    private Topology(Map<String, Shape> shapes, List<Archipelago> archipelagos, List<int[][]> arcs, double grid) {
        this.shapes = shapes;
        this.archipelagos = archipelagos;
        this.arcs = arcs;
        this.grid = grid;
    }

    /** The provinces of before 1 July 2025. */
    public static Topology vietnam() {
        return Holder.VIETNAM_MAP;
    }

    /**
     * @param file on the class path, one grid for both axes, with the objects {@code provinces} and
     *     {@code archipelagos}
     */
    static Topology read(String file) {
        try (InputStream in = Topology.class.getResourceAsStream(file)) {
            JsonNode root = new ObjectMapper().readTree(in);
            double grid = root.path("transform").path("scale").path(0).asDouble();
            List<int[][]> arcs = new ArrayList<>();
            root.path("arcs").forEach(arc -> arcs.add(points(arc)));
            Map<String, Shape> shapes = new LinkedHashMap<>();
            root.path("objects").path("provinces").path("geometries").forEach(each -> {
                JsonNode said = each.path("properties");
                List<List<Integer>> rings = new ArrayList<>();
                each.path("arcs").forEach(polygon -> polygon.forEach(ring -> {
                    List<Integer> of = new ArrayList<>();
                    ring.forEach(arc -> of.add(arc.asInt()));
                    rings.add(of);
                }));
                shapes.put(each.path("id").asText(),
                        new Shape(each.path("id").asText(), said.path("name").asText(), said.path("gso").asText(),
                                said.path("now").asText(), rings));
            });
            List<Archipelago> archipelagos = new ArrayList<>();
            root.path("objects").path("archipelagos").path("geometries").forEach(each -> {
                List<Point> islands = new ArrayList<>();
                each.path("coordinates")
                        .forEach(at -> islands.add(new Point(grid * at.path(0).asInt(), grid * at.path(1).asInt())));
                archipelagos
                        .add(new Archipelago(each.path("id").asText(), each.path("properties").path("name").asText(),
                                each.path("properties").path("of").asText(), islands));
            });
            return new Topology(shapes, archipelagos, arcs, grid);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static int[][] points(JsonNode arc) {
        int[][] points = new int[arc.size()][];
        for (int i = 0; i < points.length; i++) {
            points[i] = new int[]{arc.path(i).path(0).asInt(), arc.path(i).path(1).asInt()};
        }
        return points;
    }

    public Collection<Shape> shapes() {
        return shapes.values();
    }

    /** Null for none of that id. */
    public Shape shape(String id) {
        return shapes.get(id);
    }

    public List<Archipelago> archipelagos() {
        return archipelagos;
    }

    /**
     * The outline of some shapes joined, as SVG writes paths.
     *
     * @throws IllegalArgumentException where there is no shape of an id
     */
    public String outline(Collection<String> ids) {
        return outlines.computeIfAbsent(Set.copyOf(ids), this::joined);
    }

    private String joined(Set<String> ids) {
        List<List<Integer>> rings = new ArrayList<>();
        for (Shape each : shapes.values()) {
            if (ids.contains(each.id())) {
                rings.addAll(each.rings());
            }
        }
        if (!shapes.keySet().containsAll(ids)) {
            throw new IllegalArgumentException("No shape has one of the ids " + ids);
        }
        Set<Integer> inside = new HashSet<>();
        rings.forEach(inside::addAll);
        // What one shape goes along one way and its neighbour the other lies between them.
        inside.removeIf(arc -> !inside.contains(~arc));
        StringBuilder path = new StringBuilder();
        Deque<Integer> border = new ArrayDeque<>();
        for (List<Integer> ring : rings) {
            if (inside.stream().noneMatch(ring::contains)) {
                write(path, ring);
            } else {
                ring.stream().filter(arc -> !inside.contains(arc)).forEach(border::add);
            }
        }
        stitched(border).forEach(ring -> write(path, ring));
        return path.toString();
    }

    /** Rings of the arcs that are left, each of which begins where another ends. */
    private List<List<Integer>> stitched(Deque<Integer> border) {
        Map<Long, Deque<Integer>> byStart = new HashMap<>();
        border.forEach(arc -> byStart.computeIfAbsent(key(ends(arc)[0]), first -> new ArrayDeque<>()).add(arc));
        List<List<Integer>> rings = new ArrayList<>();
        while (!byStart.isEmpty()) {
            List<Integer> ring = new ArrayList<>();
            long start = byStart.keySet().iterator().next();
            long at = start;
            do {
                Deque<Integer> from = byStart.get(at);
                int arc = from.remove();
                if (from.isEmpty()) {
                    byStart.remove(at);
                }
                ring.add(arc);
                at = key(ends(arc)[1]);
            } while (at != start && byStart.containsKey(at));
            rings.add(ring);
        }
        return rings;
    }

    private static long key(int[] point) {
        return ((long) point[0] << Integer.SIZE) | point[1];
    }

    /** Where an arc begins and ends; a complement is gone along backwards. */
    private int[][] ends(int arc) {
        int[][] steps = arcs.get(arc < 0 ? ~arc : arc);
        int x = 0;
        int y = 0;
        for (int[] step : steps) {
            x += step[0];
            y += step[1];
        }
        int[] last = {x, y};
        return arc < 0 ? new int[][]{last, steps[0]} : new int[][]{steps[0], last};
    }

    private void write(StringBuilder path, List<Integer> ring) {
        path.append('M');
        boolean first = true;
        for (int arc : ring) {
            int[][] steps = arcs.get(arc < 0 ? ~arc : arc);
            if (first) {
                int[] start = ends(arc)[0];
                number(path, start[0]);
                number(path, start[1]);
                path.append('l');
                first = false;
            }
            for (int i = 1; i < steps.length; i++) {
                int[] step = arc < 0 ? steps[steps.length - i] : steps[i];
                number(path, arc < 0 ? -step[0] : step[0]);
                number(path, arc < 0 ? -step[1] : step[1]);
            }
        }
        path.append('z');
    }

    /** As short as SVG allows: "-.25", and no space before a minus. */
    private void number(StringBuilder path, int steps) {
        String text = String.valueOf(steps * grid);
        String shortest = text.endsWith(".0") ? text.substring(0, text.length() - 2)
                : text.replaceFirst("^(-?)0\\.", "$1.");
        char before = path.charAt(path.length() - 1);
        path.append(Character.isLetter(before) || shortest.startsWith("-") ? "" : " ").append(shortest);
    }
}
