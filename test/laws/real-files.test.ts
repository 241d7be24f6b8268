import {modes} from '../support/modes.ts'
import {lawsOverRealFiles} from '../support/real-files.ts'

lawsOverRealFiles(modes[0])
