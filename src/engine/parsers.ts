import type {Parse} from '../markdown/parse.ts'
import type {Parsers} from './engine.ts'

const reference = async (): Promise<Parse> => (await import('../markdown/parse-remark.ts')).parseRemark

/** The native parser where there is one for this machine, else the reference. */
export async function loadParsers(choice?: string): Promise<Parsers> {
  const expert: Parsers['expert'] = {load: async () => (await import('../encoding/expert.ts')).schooled()}
  if (choice === 'remark') return {parse: await reference(), reference, expert}
  try {
    const [satteri, {satteriParser}] = await Promise.all([
      import('../markdown/satteri.ts'),
      import('../markdown/parse-satteri.ts'),
    ])
    return {parse: satteriParser(satteri), reference, expert}
  } catch {
    return {parse: await reference(), reference, expert}
  }
}
