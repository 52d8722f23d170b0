import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '../../contract/contract.ts';

/** Every procedure of the contract, callable; the screens know no other way out. */
export type Client = ContractRouterClient<Contract>;
