package org.presslint.cache;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The codec of a record, or of a class with a constructor that takes its fields in their order. */
final class ValueClass {
  private final Constructor<?> constructor;
  private final List<Field> fields;
  private final List<Codec> codecs;

  private ValueClass(Constructor<?> constructor, List<Field> fields, List<Codec> codecs) {
    this.constructor = constructor;
    this.fields = fields;
    this.codecs = codecs;
  }

  static Codec of(Class<?> type, Codecs codecs) {
    List<Field> fields = Stream.of(type.getDeclaredFields())
        .filter(f -> !Modifier.isStatic(f.getModifiers()))
        .toList();
    List<Codec> each = new ArrayList<>();
    try {
      if (!type.getName().startsWith("org.presslint.") || fields.isEmpty()) {
        throw new NoSuchMethodException();
      }
      Constructor<?> constructor =
          type.getDeclaredConstructor(fields.stream().map(Field::getType).toArray(Class[]::new));
      constructor.setAccessible(true);
      for (Field field : fields) {
        field.setAccessible(true);
        each.add(codecs.of(field.getGenericType()));
      }
      ValueClass values = new ValueClass(constructor, fields, each);
      return Codecs.nullable(values::write, values::read);
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException("cannot be kept: " + type, e);
    }
  }

  private void write(Object value, ValueOutput out) {
    try {
      for (int i = 0; i < fields.size(); i++) {
        codecs.get(i).write(fields.get(i).get(value), out);
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object read(ValueInput in) {
    Object[] values = new Object[fields.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = codecs.get(i).read(in);
    }
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException | InstantiationException | IllegalArgumentException e) {
      throw new DamagedException("holds what " + constructor.getName() + " refuses");
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
