package org.plumbline.language.conversion;

import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.language.decoder.Fingerprint;
import org.plumbline.language.decoder.FingerprintTable;
import org.plumbline.language.decoder.ModelOutput;

/** Turns one trained component of NLP4J into what the decoder's classifier reads. */
final class ClassifierConversion {

  private final OnlineComponent<?, ?> component;
  private final MajorVector weights;
  private final int labels;
  private final PackedRows rows = new PackedRows();

  private ClassifierConversion(String model) {
    this.component = (OnlineComponent<?, ?>) NLPUtils.getComponent(model);
    this.weights = component.getOptimizer().getWeightVector().getSparseWeightVector();
    this.labels = weights.getLabelSize();
  }

  /**
   * @param model where it lies on the class path
   */
  static void convert(String model, ModelOutput out) throws IOException {
    new ClassifierConversion(model).write(out);
  }

  private void write(ModelOutput out) throws IOException {
    out.texts(IntStream.range(0, labels).mapToObj(component.getOptimizer()::getLabel).toList());
    out.texts(templates());
    FingerprintTable.of(features()).write(out);
    out.integers(rows.packed());
  }

  /** In NLP4J's own order, sets first, since a feature is named by the number of its template. */
  private List<String> templates() {
    FeatureTemplate<?, ?> templates = component.getFeatureTemplate();
    Stream<String> sets = templates.getSetFeatureList().stream().map(item -> "*" + notation(item));
    Stream<String> joined =
        templates.getFeatureList().stream()
            .map(
                items ->
                    Stream.of(items)
                        .map(ClassifierConversion::notation)
                        .collect(Collectors.joining(" ")));
    return Stream.concat(sets, joined).toList();
  }

  private static String notation(FeatureItem item) {
    String window = item.window == 0 ? "" : "%+d".formatted(item.window);
    String relation = item.relation == null ? "" : "_" + item.relation;
    String attribute = item.attribute == null ? "" : ":" + item.attribute;
    return item.source + window + relation + ":" + item.field + attribute;
  }

  /** The row of each feature. */
  private Map<Long, Integer> features() {
    List<Object2IntMap<String>> kinds = featureMap().getIndexMaps();
    Map<Long, Integer> features = HashMap.newHashMap(weights.getFeatureSize());
    for (int kind = 0; kind < kinds.size(); kind++) {
      if (isKept(kind)) {
        for (Object2IntMap.Entry<String> feature : kinds.get(kind).object2IntEntrySet()) {
          int row = rows.add(weightsOf(feature.getIntValue()));
          features.put(Fingerprint.ofFeature(kind, feature.getKey()), row);
        }
      }
    }
    return features;
  }

  /** Gazetteers are left out: see docs/decisions/0007. */
  private boolean isKept(int kind) {
    List<FeatureItem> sets = component.getFeatureTemplate().getSetFeatureList();
    return kind >= sets.size() || sets.get(kind).field != Field.named_entity_gazetteers;
  }

  private float[] weightsOf(int feature) {
    float[] row = new float[labels];
    for (int label = 0; label < labels; label++) {
      row[label] = weights.get(feature * labels + label);
    }
    return row;
  }

  /** NLP4J does not give it out. */
  private FeatureMap featureMap() {
    try {
      var field = FeatureTemplate.class.getDeclaredField("feature_map");
      field.setAccessible(true);
      return (FeatureMap) field.get(component.getFeatureTemplate());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("another version of NLP4J", e);
    }
  }
}
