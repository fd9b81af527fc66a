package org.plumbline.language.conversion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.plumbline.language.EnglishModel;
import org.plumbline.language.ModelException;
import org.plumbline.language.decoder.Decoder;
import org.plumbline.language.decoder.ModelOutput;

/** Writes the English model, unless it is there already. */
public final class ModelConversion {

  private static final String ROOT = "edu/emory/mathcs/nlp/";

  private ModelConversion() {}

  /**
   * @param arguments the folder that the model belongs in
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    if (isThere(folder)) {
      return;
    }
    Files.createDirectories(folder);
    Path unfinished = folder.resolve("english.part");
    try (ModelOutput out = new ModelOutput(unfinished)) {
      out.integer(Decoder.FORMAT);
      LexiconConversion.convert(ROOT + "lexica/en-ambiguity-classes-simplified-lowercase.xz", out);
      LexiconConversion.convert(ROOT + "lexica/en-brown-clusters-simplified-lowercase.xz", out);
      LemmaConversion.convert(out);
      for (String component : new String[] {"pos", "ner", "dep"}) {
        ClassifierConversion.convert(ROOT + "models/en-" + component + ".xz", out);
      }
    }
    Files.move(unfinished, folder.resolve(EnglishModel.FILE), StandardCopyOption.REPLACE_EXISTING);
  }

  private static boolean isThere(Path folder) {
    try {
      EnglishModel.open(folder);
      return true;
    } catch (ModelException missingOrOutdated) {
      return false;
    }
  }
}
