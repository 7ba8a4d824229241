package org.presslint.cache;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The codec of each type: numbers, strings, enums, lists, sets, maps, options, arrays of doubles, sealed types, records, and
 * classes built like records: with a constructor that takes their fields in their order. Thread-safe.
 */
public final class Codecs {
  private final Map<Type, Codec> known = new ConcurrentHashMap<>();

  /**
   * The codec of a type.
   *
   * @throws IllegalArgumentException where values of the type cannot be kept
   */
  public Codec of(Type type) {
    Codec codec = known.get(type);
    if (codec == null) {
      codec = make(type);
      known.put(type, codec);
    }
    return codec;
  }

  private Codec make(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      return generic(parameterized);
    }
    if (!(type instanceof Class<?> plain)) {
      throw new IllegalArgumentException("cannot be kept: " + type);
    }
    if (plain == int.class || plain == Integer.class) {
      return nullable((v, out) -> out.writeLong((Integer) v), in -> (int) in.readLong());
    }
    if (plain == long.class || plain == Long.class) {
      return nullable((v, out) -> out.writeLong((Long) v), ValueInput::readLong);
    }
    if (plain == boolean.class || plain == Boolean.class) {
      return nullable((v, out) -> out.writeByte((Boolean) v ? 1 : 0), in -> in.readByte() != 0);
    }
    if (plain == double.class || plain == Double.class) {
      return nullable(
          (v, out) -> out.writeFixed(Double.doubleToRawLongBits((Double) v)),
          in -> Double.longBitsToDouble(in.readFixed()));
    }
    if (plain == String.class) {
      return nullable((v, out) -> out.writeString((String) v), ValueInput::readString);
    }
    if (plain == Path.class) {
      return nullable((v, out) -> out.writeString(v.toString()), in -> Path.of(in.readString()));
    }
    if (plain == LocalDate.class) {
      return nullable(
          (v, out) -> out.writeLong(((LocalDate) v).toEpochDay()),
          in -> LocalDate.ofEpochDay(in.readLong()));
    }
    if (plain == int[].class) {
      return nullable((v, out) -> writeInts((int[]) v, out), Codecs::readInts);
    }
    if (plain == double[].class) {
      return nullable((v, out) -> writeDoubles((double[]) v, out), Codecs::readDoubles);
    }
    if (plain.isEnum()) {
      return enums(plain.getEnumConstants());
    }
    return plain.isSealed() ? sealed(plain) : ValueClass.of(plain, this);
  }

  private Codec generic(ParameterizedType type) {
    Class<?> raw = (Class<?>) type.getRawType();
    Codec first = of(type.getActualTypeArguments()[0]);
    if (raw == List.class) {
      return nullable(
          (v, out) -> writeAll(new ArrayList<>((List<?>) v), first, out),
          in -> readAll(first, in, new ArrayList<>()));
    }
    if (raw == Set.class) {
      return nullable(
          (v, out) -> Sorted.writeSet((Set<?>) v, first, out),
          in -> readAll(first, in, new LinkedHashSet<>()));
    }
    if (raw == SortedSet.class) {
      return nullable(
          (v, out) -> Sorted.writeSet((Set<?>) v, first, out),
          in -> readAll(first, in, new TreeSet<>()));
    }
    if (raw == Optional.class) {
      return nullable(
          (v, out) -> first.write(((Optional<?>) v).orElse(null), out),
          in -> Optional.ofNullable(first.read(in)));
    }
    if (raw == Map.class || raw == SortedMap.class) {
      Codec second = of(type.getActualTypeArguments()[1]);
      return nullable((v, out) -> Sorted.writeMap((Map<?, ?>) v, first, second, out), in -> {
        Map<@Nullable Object, @Nullable Object> map = readMap(first, second, in);
        return raw == Map.class ? map : new TreeMap<>(map);
      });
    }
    throw new IllegalArgumentException("cannot be kept: " + type);
  }

  private static void writeAll(List<?> values, Codec codec, ValueOutput out) {
    out.writeCount(values.size());
    values.forEach(v -> codec.write(v, out));
  }

  private static <C extends java.util.Collection<@Nullable Object>> C readAll(
      Codec codec, ValueInput in, C values) {
    int count = in.readCount();
    for (int i = 0; i < count; i++) {
      values.add(codec.read(in));
    }
    return values;
  }

  private static Map<@Nullable Object, @Nullable Object> readMap(
      Codec keys, Codec values, ValueInput in) {
    int count = in.readCount();
    Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      map.put(keys.read(in), values.read(in));
    }
    return map;
  }

  private static Codec enums(Object[] constants) {
    return nullable(
        (v, out) -> out.writeLong(((Enum<?>) v).ordinal()),
        in -> constants[checked((int) in.readLong(), constants.length)]);
  }

  private Codec sealed(Class<?> type) {
    List<Class<?>> kinds = List.of(type.getPermittedSubclasses());
    List<Codec> codecs = new ArrayList<>();
    kinds.forEach(k -> codecs.add(of(k)));
    return nullable(
        (v, out) -> {
          int kind = kinds.indexOf(v.getClass());
          out.writeLong(kind);
          codecs.get(kind).write(v, out);
        },
        in -> Objects.requireNonNull(
            codecs.get(checked((int) in.readLong(), kinds.size())).read(in)));
  }

  private static int checked(int number, int count) {
    if (number < 0 || number >= count) {
      throw new DamagedException("names " + number + " of " + count);
    }
    return number;
  }

  private static void writeInts(int[] values, ValueOutput out) {
    out.writeCount(values.length);
    for (int value : values) {
      out.writeLong(value);
    }
  }

  private static int[] readInts(ValueInput in) {
    int[] values = new int[in.readCount()];
    for (int i = 0; i < values.length; i++) {
      values[i] = (int) in.readLong();
    }
    return values;
  }

  private static void writeDoubles(double[] values, ValueOutput out) {
    out.writeCount(values.length);
    for (double value : values) {
      // Most are 0, which then is one byte and not eight.
      out.writeByte(value == 0 ? 0 : 1);
      if (value != 0) {
        out.writeFixed(Double.doubleToRawLongBits(value));
      }
    }
  }

  private static double[] readDoubles(ValueInput in) {
    double[] values = new double[in.readCount()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readByte() == 0 ? 0 : Double.longBitsToDouble(in.readFixed());
    }
    return values;
  }

  /** Writes what is not null. */
  interface Writing {
    void write(Object value, ValueOutput out);
  }

  /** Reads what was not null. */
  interface Reading {
    Object read(ValueInput in);
  }

  static Codec nullable(Writing writing, Reading reading) {
    return new Codec() {
      @Override
      public void write(@Nullable Object value, ValueOutput out) {
        out.writeByte(value == null ? 0 : 1);
        if (value != null) {
          writing.write(value, out);
        }
      }

      @Override
      public @Nullable Object read(ValueInput in) {
        return in.readByte() == 0 ? null : reading.read(in);
      }
    };
  }
}
