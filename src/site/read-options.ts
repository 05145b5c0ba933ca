import {type ParseArgsConfig, parseArgs} from "node:util";
import {explain} from "./explain.js";

/**
 * What stands on a command line. What makes no sense there is told in one line, with how the command is used; who asks for
 * that alone, by `--help`, gets it, and the command ends.
 */
export function readOptions<const Config extends ParseArgsConfig>(
  config: Config,
  usage: string
): ReturnType<typeof parseArgs<Config>> {
  if ((config.args ?? process.argv.slice(2)).some((word) => word === "--help" || word === "-h")) {
    process.stdout.write(`${usage}\n`);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    const [said = ""] = (error instanceof TypeError ? error.message : explain(error)).split(/\. |\n/);
    throw new Error(`${said.slice(0, 1).toLowerCase()}${said.slice(1)}; ${usage}`);
  }
}
