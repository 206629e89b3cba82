package org.plazaatlas.territory.mosaic;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;

import java.util.BitSet;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

class FaceSetTest {

    private final FaceSet set = FaceSet.of(5, 1, 70);

    @Test
    void itHoldsEachFaceOnceInTheOrderOfIndexes() {
        assertThat(FaceSet.of(5, 1, 5, 70).stream()).containsExactly(1, 5, 70);
        assertThat(set.size()).isEqualTo(3);
        assertThat(set.first()).isEqualTo(1);
        assertThat(set).isEqualTo(FaceSet.of(70, 5, 1)).hasSameHashCodeAs(FaceSet.of(70, 5, 1));
        assertThat(set).hasToString("{1, 5, 70}");
    }

    @Test
    void whatLiesOutsideIsInNone() {
        assertThat(set.contains(5)).isTrue();
        assertThat(set.contains(6)).isFalse();
        assertThat(set.contains(Edge.OUTSIDE)).isFalse();
    }

    @Test
    void noneIsEmpty() {
        assertThat(FaceSet.NONE.isEmpty()).isTrue();
        assertThat(FaceSet.until(0)).isEqualTo(FaceSet.NONE);
        assertThatThrownBy(FaceSet.NONE::first).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void setAlgebraMakesNewSets() {
        FaceSet other = FaceSet.of(1, 2);

        assertThat(set.union(other)).isEqualTo(FaceSet.of(1, 2, 5, 70));
        assertThat(set.intersection(other)).isEqualTo(FaceSet.of(1));
        assertThat(set.minus(other)).isEqualTo(FaceSet.of(5, 70));
        assertThat(FaceSet.unionOf(Stream.of(set, other))).isEqualTo(set.union(other));
        assertThat(set).isEqualTo(FaceSet.of(1, 5, 70));
        assertThat(other).isEqualTo(FaceSet.of(1, 2));
    }

    @Test
    void setsMeetWhereTheyHaveAFaceInCommon() {
        assertThat(set.intersects(FaceSet.of(2, 5))).isTrue();
        assertThat(set.intersects(FaceSet.of(2, 6))).isFalse();
        assertThat(set.containsAll(FaceSet.of(1, 70))).isTrue();
        assertThat(set.containsAll(FaceSet.of(1, 2))).isFalse();
        assertThat(set.containsAll(FaceSet.NONE)).isTrue();
    }

    @Test
    void valuesAreAddedUp() {
        assertThat(set.sum(face -> face)).isEqualTo(76);
    }

    @Test
    void itsBitsAreCopiedInAndOut() {
        BitSet bits = new BitSet();
        bits.set(3);
        FaceSet copied = FaceSet.copyOf(bits);
        bits.set(4);
        copied.toBitSet().clear();
        copied.addTo(bits);

        assertThat(copied).isEqualTo(FaceSet.of(3));
        assertThat(bits.cardinality()).isEqualTo(2);
    }

    @Test
    void whatABuilderBuiltStaysAsItWas() {
        FaceSet.Builder builder = new FaceSet.Builder();
        builder.add(1);
        FaceSet built = builder.build();
        builder.add(2);

        assertThat(built).isEqualTo(FaceSet.of(1));
        assertThat(builder.build()).isEqualTo(FaceSet.of(2));
    }

    /** So callers of a snapshot cannot change it. */
    @Test
    void nothingElseOfTerritoryHandsOutBitsThatCouldBeChanged() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areNotDeclaredIn(FaceSet.class)
                .should()
                .notHaveRawReturnType(BitSet.class)
                .because("whoever got the set of a snapshot could change the snapshot")
                .check(
                        new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("org.plazaatlas.territory"));
    }
}
