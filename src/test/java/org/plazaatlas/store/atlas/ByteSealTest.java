package org.plazaatlas.store.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.util.Arrays;

@Execution(ExecutionMode.CONCURRENT)
class ByteSealTest {

    private static final byte[] BYTES = {7, 0, -3, 120};
    private static final ByteSeal SEAL = new ByteSeal(3);

    @Test
    void givesBackWhatWasSealed() {
        assertThat(SEAL.opened(SEAL.sealed(BYTES))).hasValue(BYTES);
        assertThat(SEAL.opened(SEAL.sealed(new byte[0]))).hasValue(new byte[0]);
    }

    @Test
    void noticesEveryChangedBit() {
        byte[] sealed = SEAL.sealed(BYTES);
        for (int bit = 0; bit < sealed.length * Byte.SIZE; bit++) {
            byte[] damaged = sealed.clone();
            damaged[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertThat(SEAL.opened(damaged)).as("bit %d", bit).isEmpty();
        }
    }

    @Test
    void noticesBytesThatAreMissingOrTooMany() {
        byte[] sealed = SEAL.sealed(BYTES);
        for (int length = 0; length <= sealed.length + 3; length++) {
            if (length != sealed.length) {
                assertThat(SEAL.opened(Arrays.copyOf(sealed, length)))
                        .as("%d bytes", length)
                        .isEmpty();
            }
        }
    }

    @Test
    void opensNothingOfAnotherVersion() {
        assertThat(new ByteSeal(4).opened(SEAL.sealed(BYTES))).isEmpty();
    }
}
