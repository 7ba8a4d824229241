package org.presslint.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    name = "names",
    description = "Learns the names of an archive, and shows what is known of a name.")
final class NamesCommand implements Callable<Integer> {

  @Override
  public Integer call() throws Complaint {
    throw new Complaint("say what to do with names: learn or show (see presslint names --help)");
  }
}
