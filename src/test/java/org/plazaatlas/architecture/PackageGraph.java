package org.plazaatlas.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which top-level class of the program uses which, and with that which package which; packages are
 * named without the beginning that all of them share.
 */
record PackageGraph(Map<JavaClass, Set<JavaClass>> uses) {

    private static final String ROOT = "org.plazaatlas";

    static PackageGraph of(JavaClasses classes) {
        Map<JavaClass, Set<JavaClass>> uses = new HashMap<>();
        classes.stream()
                .filter(PackageGraph::isInside)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .forEach(
                        type ->
                                uses.computeIfAbsent(outermost(type), _ -> new HashSet<>())
                                        .addAll(usedBy(type)));
        return new PackageGraph(uses);
    }

    private static Set<JavaClass> usedBy(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> outermost(dependency.getTargetClass().getBaseComponentType()))
                .filter(used -> isInside(used) && !used.equals(outermost(type)))
                .collect(Collectors.toSet());
    }

    private static boolean isInside(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(ROOT + ".");
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(PackageGraph::outermost).orElse(type);
    }

    /** Empty for the entry of the program, which lies above all rooms. */
    private static String packageOf(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
    }

    Set<JavaClass> classes() {
        return uses.keySet();
    }

    Set<String> packages() {
        Set<String> packages =
                names(
                        uses.keySet().stream()
                                .map(PackageGraph::packageOf)
                                .collect(Collectors.toSet()));
        packages.remove("");
        return packages;
    }

    /** The other packages of its own room that a package uses. */
    Set<String> sistersUsedBy(String name) {
        return names(
                uses.entrySet().stream()
                        .filter(entry -> packageOf(entry.getKey()).equals(name))
                        .flatMap(entry -> entry.getValue().stream())
                        .map(PackageGraph::packageOf)
                        .filter(used -> areSisters(used, name))
                        .collect(Collectors.toSet()));
    }

    private static boolean areSisters(String one, String other) {
        return !one.equals(other) && HousePlan.roomOf(one).equals(HousePlan.roomOf(other));
    }

    /** The simple names of the classes of a package that other rooms use. */
    Set<String> doorsOf(String name) {
        return names(
                uses.entrySet().stream()
                        .filter(entry -> !inRoom(entry.getKey(), HousePlan.roomOf(name)))
                        .flatMap(entry -> entry.getValue().stream())
                        .filter(used -> packageOf(used).equals(name))
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet()));
    }

    private static boolean inRoom(JavaClass type, String room) {
        return HousePlan.roomOf(packageOf(type)).equals(room);
    }

    private static Set<String> names(Set<String> names) {
        return new TreeSet<>(names);
    }
}
